import type { TimelineEntry } from '#shared/contract/people.ts';

/** A follow-up goes on from a signed visit, unless a visit of another kind is still open. */
export function canFollowUp(timeline: readonly TimelineEntry[]): boolean {
  const open = timeline.find(({ status }) => status === 'draft');
  return (
    timeline.some(({ signedAt }) => signedAt !== undefined) &&
    (open === undefined || open.follows !== undefined)
  );
}
