import { all, any, compare, excludes, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const sindingLarsenJohansson = {
  gate: any(compare('ageYears', '<=', 16), all(compare('ageYears', '<=', 20), is('growthPlates', 'open'))),
  coreZones: ['inferior-pole'],
  features: [
    { weight: 4, when: is('painZoneMain', 'inferior-pole') },
    { weight: 3, when: all(compare('ageYears', '>=', 8), compare('ageYears', '<=', 14)) },
    { weight: 2, when: is('tInferiorPolePalp', 'pos') },
    { weight: 1, when: includes('aggravators', 'jumping', 'acceleration', 'kneeling') },
    { weight: -3, when: oneOf('straightLegRaise', 'lag', 'unable') },
    { weight: -2, when: compare('ageYears', '>', 15) },
    { weight: -2, when: excludes('painZones', 'inferior-pole') },
  ],
  causes: ['cause-growth', 'cause-cross-load', 'cause-short-quads'],
  confusedWith: ['patellar-tendinopathy', 'patellar-sleeve-fracture'],
  firstContact: 'doctor-or-physio',
  courseWeeks: undefined,
  sources: ['R75'],
} as const satisfies RankedCondition;
