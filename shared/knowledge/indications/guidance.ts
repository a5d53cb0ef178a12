import { all, any, compare, includes, is, leading, not, oneOf, possible } from '#shared/logic/builders.ts';
import { conditions, type RankedConditionId } from '../conditions.ts';
import { always, NOT_THE_KNEE, runningStopped, stageIs } from '../terms.ts';
import type { RankedCondition } from '../types.ts';
import type { Indications } from './types.ts';

const conditionTable: Readonly<Record<RankedConditionId, RankedCondition>> = conditions;
const conditionIds = Object.keys(conditions) as RankedConditionId[];
const doctorFirst = conditionIds.filter((id) => conditionTable[id].firstContact === 'doctor-first');
const weightTalk = all(compare('bmi', '>=', 30), compare('ageYears', '>=', 18), is('weightTalkOk', true));

/** Referral and education (dossier interventions.md K and L). Flags add their own referrals. */
export const guidanceIndications = {
  'ref-sports-doctor': {
    when: any(
      leading(...NOT_THE_KNEE),
      // cf-role-coach: a coach sends on what a doctor must see first
      all(is('assessorRole', 'coach'), any(leading(...doctorFirst), stageIs(4))),
    ),
  },
  'ref-coach': { onlyWhen: is('assessorRole', 'doctor') },
  'edu-good-bad-pain': { when: always },
  'edu-what-it-is': { when: possible(...conditionIds) },
  'edu-cause-not-spot': { when: always },
  'edu-running-safe-joints': {
    when: any(possible('knee-osteoarthritis'), includes('jointDisease', 'knee-oa')),
  },
  'edu-expected-course': { when: always },
  'edu-diary': { when: always },
  'edu-no-self-medication': { when: always },
  'edu-plan': { onlyWhen: not(runningStopped) },
  'edu-weight': {
    when: weightTalk,
    onlyWhen: all(weightTalk, not(oneOf('pregnancyStatus', 'pregnant', 'postpartum'))),
  },
  'edu-surface': {
    when: any(
      is('camber', 'mostly-same-side'),
      includes('surfaceMain', 'uneven-potholes'),
      is('surfaceChange8wk', true),
    ),
  },
} as const satisfies Indications;
