import { randomUUID } from 'node:crypto';
import { ofPerson, writeDown } from '../audit.ts';
import { localDate } from '../calendar.ts';
import { makeBaton, openBaton } from '../exchange/baton.ts';
import { fhirBundle, questionnaire } from '../exchange/fhir.ts';
import { Inbox } from '../exchange/inbox.ts';
import { makeTable } from '../exchange/tables.ts';
import type { Implementer } from '../implementer.ts';
import type { Ports } from '../ports.ts';
import type { Vaults } from '../vaults.ts';

export function exchangeCalls(os: Implementer, vaults: Vaults, { now, saveFile, offered }: Ports) {
  const inbox = new Inbox();
  /** Saves it where the host asks where; another host's page hands the bytes on. */
  const saved = async (fileName: string, bytes: Uint8Array) =>
    saveFile === undefined
      ? { fileName, saved: false, base64: Buffer.from(bytes).toString('base64') }
      : { fileName, saved: await saveFile(fileName, bytes) };
  /** A file name travels further than the file: a date and a number, never a name. */
  const named = (what: string, id: string, ending: string): string =>
    `genu-${what}-${localDate(now())}-${id.slice(0, 8)}.${ending}`;
  return {
    fhir: os.exchange.fhir.handler(async ({ input }) =>
      saved(named('fhir', input.id, 'json'), Buffer.from(await fhirBundle(vaults.opened, input, now()))),
    ),
    questionnaire: os.exchange.questionnaire.handler(async ({ input }) => {
      const { role } = vaults.opened.user;
      return saved(`genu-questionnaire-${role}.json`, Buffer.from(await questionnaire(role, input.language)));
    }),
    table: os.exchange.table.handler(async ({ input: { table } }) =>
      saved(`genu-${table}-${localDate(now())}.csv`, await makeTable(vaults.opened, table)),
    ),
    makeBaton: os.exchange.makeBaton.handler(async ({ input }) => {
      const vault = vaults.opened;
      const { file, passphrase } = await makeBaton(vault, input, now());
      const subject = ofPerson(input.personId);
      vault.store.change(() => writeDown(vault, { action: 'person-exported', subject }, now()));
      return { ...(await saved(named('baton', randomUUID(), 'genu'), file)), passphrase };
    }),
    give: os.exchange.give.handler(({ input }) => {
      // Only who has the vault open hands anything over.
      const { user } = vaults.opened;
      inbox.give(user, input);
      return {};
    }),
    takeOver: os.exchange.takeOver.handler(async ({ input }) => {
      const vault = vaults.opened;
      const isOffered = input.isOffered === true;
      const file = isOffered ? (offered?.read() ?? Buffer.alloc(0)) : inbox.fileOf(vault.user);
      const taken = await openBaton(vault, file, input.passphrase, now());
      if (isOffered) offered?.forget();
      inbox.forget();
      return taken;
    }),
    offered: os.exchange.offered.handler(() => {
      // Only who has the vault open sees what was opened with Genu.
      const file = vaults.openedIfAny && offered?.describe();
      return file === undefined ? {} : { file };
    }),
    decline: os.exchange.decline.handler(() => {
      offered?.forget();
      return {};
    }),
  };
}
