import { localDate } from '../calendar.ts';
import { getDraft } from '../drafts.ts';
import type { Implementer } from '../implementer.ts';
import { listLibrary, reviewPlan } from '../plans.ts';
import type { Ports } from '../ports.ts';
import type { Vaults } from '../vaults.ts';

export const planCalls = (os: Implementer, vaults: Vaults, { now }: Ports) => ({
  review: os.plan.review.handler(({ input }) => {
    const vault = vaults.opened;
    return reviewPlan(getDraft(vault, input.id), vault.user, localDate(now()));
  }),
  library: os.plan.library.handler(({ input }) => {
    const vault = vaults.opened;
    return [...listLibrary(getDraft(vault, input.id), vault.user, localDate(now()))];
  }),
});
