import { ofPerson, viewTrail, writeDown } from '../audit.ts';
import type { Backups } from '../backups.ts';
import { anonymisePerson, erasePerson, previewErasure } from '../erasing.ts';
import type { Implementer } from '../implementer.ts';
import { mergePeople, previewMerge, undoMerge } from '../merging.ts';
import {
  archivePerson,
  chooseLanguage,
  createPerson,
  findDuplicates,
  getPerson,
  listPeople,
  noteOpened,
  updatePerson,
} from '../people.ts';
import { exportPerson } from '../person-export.ts';
import { readPersonFile } from '../person-file.ts';
import type { Ports } from '../ports.ts';
import { listAssessments } from '../versions.ts';
import type { Vaults } from '../vaults.ts';

export const peopleCalls = (os: Implementer, vaults: Vaults, backups: Backups, ports: Ports) => {
  const { now, saveFile } = ports;
  return {
    list: os.people.list.handler(({ input }) => listPeople(vaults.opened, input, now())),
    get: os.people.get.handler(({ input }) => getPerson(vaults.opened, input.id)),
    file: os.people.file.handler(({ input }) => readPersonFile(vaults.opened, input.id)),
    history: os.people.history.handler(({ input }) => {
      const { store } = vaults.opened;
      const { id } = getPerson(vaults.opened, input.id);
      return [...store.read(() => store.personChanges.list(id))];
    }),
    trail: os.people.trail.handler(({ input }) => {
      const vault = vaults.opened;
      const { id } = getPerson(vault, input.id);
      const visits = listAssessments(vault, id).map((line) => line.id);
      return viewTrail(vault, [...vault.store.people.family(id), ...visits]);
    }),
    create: os.people.create.handler(({ input }) => createPerson(vaults.opened, input, now())),
    update: os.people.update.handler(({ input }) => updatePerson(vaults.opened, input, now())),
    chooseLanguage: os.people.chooseLanguage.handler(({ input }) => {
      chooseLanguage(vaults.opened, input, now());
      return {};
    }),
    findDuplicates: os.people.findDuplicates.handler(({ input }) => [
      ...findDuplicates(vaults.opened, input),
    ]),
    noteOpened: os.people.noteOpened.handler(({ input }) => {
      noteOpened(vaults.opened, input.id);
      return {};
    }),
    archive: os.people.archive.handler(({ input }) =>
      archivePerson(vaults.opened, input.id, input.isArchived, now()),
    ),
    previewMerge: os.people.previewMerge.handler(({ input }) => previewMerge(vaults.opened, input)),
    merge: os.people.merge.handler(({ input }) => ({ mergeId: mergePeople(vaults.opened, input, now()) })),
    undoMerge: os.people.undoMerge.handler(({ input }) => {
      undoMerge(vaults.opened, input.mergeId, now());
      return {};
    }),
    previewErasure: os.people.previewErasure.handler(({ input }) =>
      previewErasure(vaults.opened, vaults.isSample ? [] : backups.state.backups, input.id),
    ),
    erase: os.people.erase.handler(({ input }) => {
      erasePerson(vaults.opened, input, now());
      return {};
    }),
    anonymise: os.people.anonymise.handler(({ input }) => ({
      id: anonymisePerson(vaults.opened, input, now()),
    })),
    export: os.people.export.handler(async ({ input }) => {
      const vault = vaults.opened;
      const { fileName, bytes } = await exportPerson(vault, input.id, now());
      const subject = ofPerson(getPerson(vault, input.id).id);
      vault.store.change(() => writeDown(vault, { action: 'person-exported', subject }, now()));
      if (saveFile !== undefined) return { fileName, saved: await saveFile(fileName, bytes) };
      return { fileName, saved: false, base64: Buffer.from(bytes).toString('base64') };
    }),
  };
};
