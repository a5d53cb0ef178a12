import { folderRisk } from '../folder-risk.ts';
import type { Implementer } from '../implementer.ts';
import { letterheadOf, saveLetterhead } from '../letterhead.ts';
import type { Ports } from '../ports.ts';
import type { Vaults } from '../vaults.ts';

export const settingsCalls = (
  os: Implementer,
  vaults: Vaults,
  { dataFolder, showFolder }: Pick<Ports, 'dataFolder' | 'showFolder'>,
) => ({
  get: os.settings.get.handler(() => letterheadOf(vaults.opened)),
  save: os.settings.save.handler(({ input }) => saveLetterhead(vaults.opened, input)),
  folder: os.settings.folder.handler(() => {
    const risk = folderRisk(dataFolder);
    return { path: dataFolder, ...(risk !== undefined && { risk }), canShow: showFolder !== undefined };
  }),
  showFolder: os.settings.showFolder.handler(async () => {
    await showFolder?.(dataFolder);
    return {};
  }),
});
