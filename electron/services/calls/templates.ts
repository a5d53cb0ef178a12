import type { Implementer } from '../implementer.ts';
import type { Ports } from '../ports.ts';
import { labelTemplate, listTemplates, removeTemplate, saveTemplate } from '../templates.ts';
import type { Vaults } from '../vaults.ts';

export const templateCalls = (os: Implementer, vaults: Vaults, { now }: Ports) => ({
  list: os.templates.list.handler(() => [...listTemplates(vaults.opened)]),
  save: os.templates.save.handler(({ input }) => saveTemplate(vaults.opened, input, now())),
  label: os.templates.label.handler(({ input }) => labelTemplate(vaults.opened, input)),
  remove: os.templates.remove.handler(({ input }) => {
    removeTemplate(vaults.opened, input.id);
    return {};
  }),
});
