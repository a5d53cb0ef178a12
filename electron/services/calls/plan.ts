import { getDraft, reasonAboutDraft } from '../drafts.ts';
import { explainItemForRole } from '../explanation.ts';
import type { Implementer } from '../implementer.ts';
import { listLibrary, reviewPlan } from '../plans.ts';
import type { Ports } from '../ports.ts';
import { dayOf } from '../records.ts';
import type { Vaults } from '../vaults.ts';

export const planCalls = (os: Implementer, vaults: Vaults, { now }: Ports) => ({
  review: os.plan.review.handler(({ input }) => {
    const vault = vaults.opened;
    return reviewPlan(getDraft(vault, input.id), vault.user, dayOf(vault, input.id, now()));
  }),
  library: os.plan.library.handler(({ input }) => {
    const vault = vaults.opened;
    return listLibrary(getDraft(vault, input.id), vault.user, dayOf(vault, input.id, now()));
  }),
  explain: os.plan.explain.handler(({ input }) => {
    const vault = vaults.opened;
    const full = reasonAboutDraft(getDraft(vault, input.id), vault.user, dayOf(vault, input.id, now()));
    return explainItemForRole(full, input.item);
  }),
});
