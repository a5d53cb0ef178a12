import { randomUUID } from 'node:crypto';
import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';
import { localDate } from './calendar.ts';
import { appendToDraft, openDraft, reasonAboutDraft } from './drafts.ts';
import { asContractError } from './contract-errors.ts';
import { createHandout, getHandout, type StoredHandout } from './handouts.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import type { Ports } from './ports.ts';
import { projectForRole } from './role-projection.ts';
import { clinicOf, type OpenVault } from './vault.ts';
import type { Vaults } from './vaults.ts';

const asDocument = ({ record, pdf }: StoredHandout) => ({
  ...record,
  base64: Buffer.from(pdf).toString('base64'),
});

function getPerson({ store }: OpenVault, id: string): PersonRow {
  const person = store.read(() => store.people.find(id));
  if (person === undefined) throw new Failure('NOT_FOUND', 'person');
  return person;
}

/** Implements the contract once, for every host. */
export function createRouter(vaults: Vaults, ports: Ports) {
  const { now, printer } = ports;
  const os = implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw asContractError(error, ports.log);
    }
  });

  const getDraft = (id: string) => {
    const draft = vaults.opened.store.read(() => vaults.opened.store.assessments.find(id));
    if (draft === undefined) throw new Failure('NOT_FOUND', 'assessment');
    return draft;
  };

  return os.router({
    app: {
      status: os.app.status.handler(() => {
        const open = vaults.openedIfAny;
        return {
          version: ports.version,
          knowledgeVersion,
          host: ports.host,
          vault: vaults.state,
          sample: vaults.isSample,
          ...(open !== undefined && { user: open.user, clinic: clinicOf(open) }),
          capabilities: { nativeDialogs: ports.saveFile !== undefined },
        };
      }),
    },
    vault: {
      create: os.vault.create.handler(({ input }) => vaults.own.create(input)),
      unlock: os.vault.unlock.handler(async ({ input }) => {
        await vaults.own.unlock(input.passphrase);
        return {};
      }),
      recover: os.vault.recover.handler(async ({ input }) => {
        await vaults.own.recover(input.recoveryCode, input.passphrase);
        return {};
      }),
      lock: os.vault.lock.handler(() => {
        vaults.lock();
        return {};
      }),
      openSample: os.vault.openSample.handler(async () => {
        await vaults.openSample();
        return {};
      }),
    },
    people: {
      list: os.people.list.handler(({ input }) => {
        const { store } = vaults.opened;
        const { rows, ...rest } = store.read(() => store.people.list({ ...input, today: localDate(now()) }));
        return { ...rest, rows: [...rows] };
      }),
      get: os.people.get.handler(({ input }) => getPerson(vaults.opened, input.id)),
      create: os.people.create.handler(({ input }) => {
        const { store } = vaults.opened;
        const person = { ...input, id: randomUUID(), createdAt: now().toISOString() };
        store.change(() => store.people.create(person));
        return person;
      }),
      update: os.people.update.handler(({ input }) => {
        const { store } = vaults.opened;
        if (!store.change(() => store.people.update(input))) throw new Failure('NOT_FOUND', 'person');
        return getPerson(vaults.opened, input.id);
      }),
      findDuplicates: os.people.findDuplicates.handler(({ input }) => {
        const { store } = vaults.opened;
        return [...store.read(() => store.people.findDuplicates(input.name, input.birthDate))];
      }),
    },
    assessments: {
      open: os.assessments.open.handler(({ input }) =>
        openDraft(vaults.opened, getPerson(vaults.opened, input.personId), now()),
      ),
      get: os.assessments.get.handler(({ input }) => getDraft(input.id)),
      append: os.assessments.append.handler(({ input }) => {
        const { revision, savedAt } = appendToDraft(vaults.opened, input, now());
        return { revision, savedAt };
      }),
      reason: os.assessments.reason.handler(({ input }) =>
        projectForRole(reasonAboutDraft(getDraft(input.id), vaults.opened.user, localDate(now()))),
      ),
    },
    handouts: {
      create: os.handouts.create.handler(async ({ input }) =>
        asDocument(await createHandout(vaults.opened, printer, input, now())),
      ),
      list: os.handouts.list.handler(({ input }) => {
        const { store } = vaults.opened;
        return [...store.read(() => store.handouts.list(input.assessmentId))];
      }),
      get: os.handouts.get.handler(({ input }) => asDocument(getHandout(vaults.opened, input.id))),
      saveAs: os.handouts.saveAs.handler(async ({ input }) => {
        const { record, pdf } = getHandout(vaults.opened, input.id);
        return { saved: (await ports.saveFile?.(record.fileName, pdf)) ?? false };
      }),
    },
    settings: {
      get: os.settings.get.handler(() => clinicOf(vaults.opened)),
      save: os.settings.save.handler(({ input }) => {
        const { store } = vaults.opened;
        store.change(() => store.settings.save('clinic', input));
        return input;
      }),
    },
  });
}
export type Router = ReturnType<typeof createRouter>;
