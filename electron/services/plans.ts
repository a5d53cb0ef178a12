import type { Draft, PlanReview } from '#shared/contract/schemas.ts';
import { isWaiting, listOffers, type LibraryEntry } from '#shared/plan/library.ts';
import { makePlan } from '#shared/plan/plan.ts';
import { reasonAboutDraft } from './drafts.ts';
import { projectLibrary, projectReview } from './role-projection.ts';
import type { User } from '#shared/contract/users.ts';

/** The plan of a draft beside its proposal, reduced to what the user may see. */
export function reviewPlan(draft: Draft, user: User, today: string): PlanReview {
  const full = reasonAboutDraft(draft, user, today);
  const { facts, assessment, plan } = full;
  const waiting = plan.removed.filter(isWaiting).map(({ id }) => id);
  const offers = listOffers(facts, assessment, draft.choices, waiting);
  return { revision: draft.revision, ...projectReview(full, makePlan(facts, assessment, {}), offers) };
}

/** Everything that could be asked for on the plan of a draft. */
export function listLibrary(draft: Draft, user: User, today: string): readonly LibraryEntry[] {
  const { facts, assessment } = reasonAboutDraft(draft, user, today);
  return projectLibrary(listOffers(facts, assessment, draft.choices), user.role);
}
