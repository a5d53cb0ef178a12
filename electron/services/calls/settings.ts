import type { Implementer } from '../implementer.ts';
import { clinicOf } from '../vault.ts';
import type { Vaults } from '../vaults.ts';

export const settingsCalls = (os: Implementer, vaults: Vaults) => ({
  get: os.settings.get.handler(() => clinicOf(vaults.opened)),
  save: os.settings.save.handler(({ input }) => {
    const { store } = vaults.opened;
    store.change(() => store.settings.save('clinic', input));
    return input;
  }),
});
