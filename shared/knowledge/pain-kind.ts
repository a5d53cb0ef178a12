import { all, any, compare, excludes, fired, includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { emergencyFlags } from './red-flags/emergency.ts';
import { sameDayFlags } from './red-flags/same-day.ts';

const inflammatory = any(
  fired('rf-sepsis-joint'),
  fired('rf-hot-joint'),
  fired('rf-fever-joint'),
  fired('rf-inflammatory'),
  is('warmth', 'hot-or-red'),
  all(is('feverOrRigors', true), oneOf('swelling', 'mild', 'marked')),
  all(
    compare('morningStiffnessMin', '>', 30),
    any(is('otherJoints', true), oneOf('swelling', 'mild', 'marked')),
  ),
  all(
    includes('jointDisease', 'inflammatory-arthritis', 'gout'),
    oneOf('swelling', 'mild', 'marked'),
    oneOf('onsetType', 'gradual', 'unknown', 'sudden-at-rest'),
  ),
);

const acute = any(
  all(
    oneOf('onsetType', 'after-twist', 'after-blow-or-fall', 'after-jump-or-landing'),
    compare('durationWeeks', '<=', 12),
  ),
  all(
    is('onsetType', 'sudden-during-run-no-injury'),
    any(
      compare('durationWeeks', '<=', 2),
      is('popFelt', true),
      oneOf('swellingOnset', 'within-2h', '2-to-24h'),
    ),
  ),
  includes('mechanical', 'locked-now'),
  is('deformity', true),
  is('straightLegRaise', 'unable'),
);

const urgentFlags = [...Object.keys(emergencyFlags), ...Object.keys(sameDayFlags)] as `rf-${string}`[];
const urgentOrNight = any(
  ...urgentFlags.map((flag) => fired(flag)),
  fired('rf-tumour'),
  all(fired('rf-night-pain'), not(includes('aggravators', 'every-foot-strike'))),
);

const adaptation = all(
  is('painSide', 'both'),
  is('painSymmetric', true),
  is('painFocality', 'whole-knee'),
  oneOf('onsetType', 'gradual', 'after-unusual-load'),
  is('swelling', 'none'),
  is('warmth', 'normal'),
  oneOf('nightPain', 'none', 'only-when-turning'),
  compare('nprsRest', '<=', 2),
  compare('nprsWalk', '<=', 2),
  compare('durationWeeks', '<=', 3),
  includes('boneTenderness', 'none'),
  oneOf(
    'afterRunDuration',
    'no-running-pain',
    'gone-when-stopped',
    'under-2h',
    '2-3h',
    'until-next-day',
    '2-days',
  ),
  not(includes('aggravators', 'every-foot-strike')),
  excludes('mechanical', 'locked-now', 'locks-and-frees', 'giving-way-twist'),
);

const overuse = all(
  oneOf(
    'onsetType',
    'gradual',
    'after-unusual-load',
    'sudden-during-run-no-injury',
    'sudden-at-rest',
    'unknown',
  ),
  any(
    includes(
      'runTiming',
      'first-steps',
      'eases-with-warm-up',
      'returns-late',
      'after-consistent-distance',
      'late-in-run',
      'throughout',
      'after-run-only',
      'next-day',
    ),
    includes(
      'aggravators',
      'stairs-down',
      'stairs-up',
      'downhill',
      'uphill',
      'acceleration',
      'squat',
      'sitting-long',
      'jumping',
      'hopping',
      'kneeling',
      'deep-flexion',
      'full-extension',
      'braking',
      'rising-from-chair',
      'cycling',
      'every-foot-strike',
    ),
  ),
);

/**
 * Rows of dossier intake.md §4.3 in their order: the first that is true names the kind of pain; one that is
 * unknown is skipped and said. Everything else is `unclear`.
 */
export const painKinds = [
  { kind: 'inflammatory', when: inflammatory },
  { kind: 'acute', when: acute },
  { kind: 'unclear', when: urgentOrNight },
  { kind: 'adaptation', when: adaptation },
  { kind: 'overuse', when: overuse },
] as const satisfies readonly { readonly kind: string; readonly when: Condition }[];
