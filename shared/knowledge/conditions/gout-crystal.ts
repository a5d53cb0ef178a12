import { all, compare, includes, is } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const goutCrystal = {
  coreZones: [],
  features: [
    { weight: 4, when: all(is('warmth', 'hot-or-red'), is('swelling', 'marked')) },
    { weight: 2, when: includes('jointDisease', 'gout') },
    { weight: 2, when: all(is('onsetType', 'unknown'), compare('durationWeeks', '<', 2)) },
    { weight: 1, when: includes('medicines', 'diuretic') },
    { weight: 1, when: compare('ageYears', '>=', 40) },
    { weight: -2, when: is('warmth', 'normal') },
  ],
  causes: ['cause-joint-disease'],
  confusedWith: [],
  firstContact: 'doctor-first',
  courseWeeks: undefined,
  sources: ['R114'],
} as const satisfies RankedCondition;
