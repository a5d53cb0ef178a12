import { all, any, compare, includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const kneeOsteoarthritis = {
  gate: any(
    compare('ageYears', '>=', 35),
    not(is('kneeSurgery', 'none')),
    includes('jointDisease', 'knee-oa'),
  ),
  coreZones: ['medial-joint-line'],
  features: [
    { weight: 3, when: compare('ageYears', '>=', 45) },
    { weight: 2, when: includes('jointDisease', 'knee-oa') },
    {
      weight: 2,
      when: all(compare('morningStiffnessMin', '>=', 1), compare('morningStiffnessMin', '<=', 30)),
    },
    {
      weight: 2,
      when: oneOf(
        'painZoneMain',
        'medial-joint-line',
        'lateral-joint-line',
        'diffuse',
        'anterior-peripatellar',
      ),
    },
    { weight: 1, when: includes('mechanical', 'grinding') },
    { weight: 1, when: is('swellingOnset', 'comes-and-goes') },
    { weight: 1, when: any(includes('priorInjury', 'same-knee'), not(is('kneeSurgery', 'none'))) },
    { weight: 1, when: compare('bmi', '>=', 30) },
    { weight: 1, when: compare('durationWeeks', '>=', 12) },
    { weight: 1, when: compare('romFlexionDeg', '<', 120) },
    { weight: -2, when: compare('morningStiffnessMin', '>', 30) },
    { weight: -3, when: compare('ageYears', '<', 35) },
    { weight: -2, when: is('warmth', 'hot-or-red') },
    {
      weight: -2,
      when: oneOf(
        'painZoneMain',
        'lateral-femoral-epicondyle',
        'inferior-pole',
        'tibial-tuberosity',
        'posterior-lateral',
        'shin-medial',
      ),
    },
  ],
  causes: ['cause-joint-disease', 'cause-body-mass', 'cause-weak-quads', 'cause-previous-injury'],
  confusedWith: [
    'meniscal-tear-degenerative',
    'inflammatory-arthritis',
    'gout-crystal',
    'proximal-tibia-bsi',
  ],
  firstContact: 'doctor-or-physio',
  courseWeeks: [6, 12],
  sources: ['R34', 'R35', 'R50', 'R100'],
} as const satisfies RankedCondition;
