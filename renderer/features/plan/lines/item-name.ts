import { factText } from '#shared/handout/clinician/fact-text.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { say } from '#renderer/ui/words.ts';
import type { PlanView } from '../plan-context.ts';

/** Exercises are called by their name, everything else by the sentence for the runner. */
export const isExercise = ({ domain }: Pick<PlanItem, 'domain'>): boolean =>
  domain === 'strengthening' || domain === 'stretching';

export const nameOf = ({ source }: Pick<PlanView, 'source'>, id: InterventionId): string =>
  source.words.interventions[id].name;

/**
 * "because stage: 3 · downhill in 8 weeks: added", or where a line without findings comes from. The findings of
 * its own causes say more than those of the picture, which all exercises share.
 */
export function becauseOf(item: PlanItem, { source, assessment }: PlanView): string {
  const ofCauses = assessment.causes
    .filter(({ id }) => item.causes.includes(id))
    .flatMap(({ because }) => because);
  const facts = ofCauses.length === 0 ? item.because : new Set(ofCauses);
  const reasons = [...facts].map((fact) => factText(source, fact)).join(' · ');
  if (reasons !== '') return say('plan.because', { reasons });
  return say(item.origin === 'added' ? 'plan.added' : 'plan.becauseUsual');
}
