import { createHandout, getHandout, type StoredHandout } from '../handouts.ts';
import type { Implementer } from '../implementer.ts';
import type { Ports } from '../ports.ts';
import type { Vaults } from '../vaults.ts';

const asDocument = ({ record, pdf }: StoredHandout) => ({
  ...record,
  base64: Buffer.from(pdf).toString('base64'),
});

export const handoutCalls = (os: Implementer, vaults: Vaults, { now, printer, saveFile }: Ports) => ({
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
    return { saved: (await saveFile?.(record.fileName, pdf)) ?? false };
  }),
});
