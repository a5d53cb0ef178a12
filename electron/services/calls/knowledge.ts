import { knowledgeEdition } from '#shared/knowledge/edition.ts';
import { createCompendiums } from '../compendium/thread.ts';
import type { Implementer } from '../implementer.ts';
import { knowledgeVersion } from '../knowledge-version.ts';
import type { Vaults } from '../vaults.ts';

export function knowledgeCalls(os: Implementer, vaults: Vaults) {
  const compendiumFor = createCompendiums();
  return {
    read: os.knowledge.read.handler(async ({ input }) => ({
      compendium: await compendiumFor({ role: vaults.opened.user.role, ...input }),
      version: knowledgeVersion,
      edition: knowledgeEdition,
    })),
  };
}
