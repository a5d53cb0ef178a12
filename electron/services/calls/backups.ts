import type { Backups } from '../backups.ts';
import type { Implementer } from '../implementer.ts';

export const backupCalls = (os: Implementer, backups: Backups) => ({
  state: os.backups.state.handler(() => backups.state),
  start: os.backups.start.handler(({ input }) => {
    backups.start('manual', input.folder);
    return {};
  }),
  cancel: os.backups.cancel.handler(async () => {
    await backups.cancel();
    return {};
  }),
  prove: os.backups.prove.handler(({ input }) => backups.prove(input.id, input.secret)),
  restore: os.backups.restore.handler(async ({ input }) => {
    await backups.restore(input.id, input.secret);
    return {};
  }),
  undoRestore: os.backups.undoRestore.handler(async () => {
    await backups.undoRestore();
    return {};
  }),
});
