import type { Assessment } from '#shared/assessment/types.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { Urgency } from '#shared/knowledge/types.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { all, any, compare, is, known, not } from '#shared/logic/builders.ts';
import { propose, type Candidates } from './candidates.ts';
import type { Reading } from './reading.ts';
import type { Choices, FollowUp, Withheld } from './types.ts';

/** `cf-adolescent-hip`: a minor's knee pain may come from a hip that nobody tested. */
const adolescentHip = all(compare('ageYears', '<', 18), not(known('hipRotation')));
/** `cf-guardian`: unanswered counts as no. */
const withoutGuardian = all(
  compare('ageYears', '<', 16),
  any(not(known('consentGuardian')), is('consentGuardian', false)),
);

/** The rules that hold a plan back although nothing urgent fired and nothing is missing. */
export const withholdingRules = {
  'cf-adolescent-hip': adolescentHip,
  'cf-guardian': withoutGuardian,
} as const;

/**
 * Why there is no plan, the gravest reason first (dossier conflicts.md P0, `cf-draft`, intake.md §12). A plan that was
 * made for a calmer knee does not go on over a flag that has come since.
 */
export function findWithheld(reading: Reading, { followUp }: Choices): Withheld {
  const { redFlags: fired, missing, notExcluded } = reading.assessment;
  if (fired.some(({ urgency }) => urgency === 'emergency' || urgency === 'same-day')) return 'safety';
  if (newFlags(reading.assessment, followUp).length > 0) return 'safety';
  const open = notExcluded.some(({ urgency }) => ['emergency', 'same-day', 'within-week'].includes(urgency));
  if (missing.length > 0 || open) return 'draft';
  if (reading.holds(adolescentHip)) return 'adolescent-hip';
  return reading.holds(withoutGuardian) ? 'guardian' : null;
}

/** Weeks that have passed, or another assessor, bring these: nothing about the knee is new. */
const WITHOUT_A_SIGN: ReadonlySet<RedFlagId> = new Set([
  'rf-coach-limit',
  'rf-not-improving',
  'rf-recurrent',
  'rf-adolescent-knee',
]);
const ASKS_FOR_A_VISIT: ReadonlySet<Urgency> = new Set(['emergency', 'same-day', 'within-week', 'routine']);

/** Flags that were not there when the plan was made, at a follow-up; none at any other visit. */
export const newFlags = (
  { redFlags: fired }: Assessment,
  followUp: FollowUp | undefined,
): readonly RedFlagId[] =>
  followUp === undefined
    ? []
    : fired
        .filter(({ id, urgency }) => ASKS_FOR_A_VISIT.has(urgency) && !WITHOUT_A_SIGN.has(id))
        .map(({ id }) => id)
        .filter((id) => !followUp.knownFlags.includes(id));

const skinIsWhole = is('openWound', false);
const EDUCATION = ['edu-good-bad-pain', 'edu-diary', 'edu-no-self-medication'] as const;

/** What is still safe to print while the plan is withheld: who to see, and for a draft what is always true. */
export function safeCandidates(withheld: Exclude<Withheld, null>, reading: Reading): Candidates {
  const candidates: Candidates = new Map();
  const { assessment, facts } = reading;
  for (const { id, because, effects } of assessment.redFlags) {
    const adds = redFlags[id].adds as readonly InterventionId[];
    for (const item of adds.filter((one) => one.startsWith('ref-'))) {
      propose(candidates, item, { because, protected: true });
    }
    if (effects.includes('stop-run')) propose(candidates, 'load-stop-running', { because, protected: true });
  }
  if (withheld === 'safety') return candidates;
  for (const id of EDUCATION) propose(candidates, id, {});
  if (withheld === 'adolescent-hip') {
    propose(candidates, 'ref-sports-doctor', { because: ['ageYears', 'hipRotation'], protected: true });
    if (reading.holds(skinIsWhole)) propose(candidates, 'xt-swim', {});
  }
  // a coach who did not press the bone sends the runner to somebody who does (intake.md §12)
  const isBoneOpen = facts.values.boneTenderness === undefined;
  if (withheld === 'draft' && facts.role === 'coach' && isBoneOpen) {
    propose(candidates, 'ref-sports-doctor', { because: ['boneTenderness'], protected: true });
  }
  return candidates;
}
