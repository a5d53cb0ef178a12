import type { Implementer } from '../implementer.ts';
import { letterheadOf, saveLetterhead } from '../letterhead.ts';
import type { Vaults } from '../vaults.ts';

export const settingsCalls = (os: Implementer, vaults: Vaults) => ({
  get: os.settings.get.handler(() => letterheadOf(vaults.opened)),
  save: os.settings.save.handler(({ input }) => saveLetterhead(vaults.opened, input)),
});
