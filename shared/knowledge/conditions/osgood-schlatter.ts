import { all, any, compare, excludes, includes, is } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const osgoodSchlatter = {
  gate: any(compare('ageYears', '<=', 17), all(compare('ageYears', '<=', 20), is('growthPlates', 'open'))),
  coreZones: ['tibial-tuberosity'],
  features: [
    { weight: 4, when: is('painZoneMain', 'tibial-tuberosity') },
    { weight: 3, when: is('tTuberosityPalp', 'pos') },
    { weight: 2, when: all(compare('ageYears', '>=', 9), compare('ageYears', '<=', 16)) },
    { weight: 1, when: includes('aggravators', 'jumping', 'kneeling', 'acceleration') },
    { weight: 1, when: includes('swellingSite', 'tibial-bump') },
    { weight: 1, when: includes('otherSports', 'jumping-sport', 'pivoting-sport') },
    { weight: -3, when: is('nightPain', 'wakes-and-does-not-settle') },
    { weight: -2, when: excludes('painZones', 'tibial-tuberosity') },
  ],
  causes: ['cause-growth', 'cause-load-weekly-jump', 'cause-cross-load', 'cause-short-quads'],
  confusedWith: ['tumour', 'scfe', 'tibial-tubercle-fracture'],
  firstContact: 'doctor-or-physio',
  courseWeeks: undefined,
  sources: ['R75'],
} as const satisfies RankedCondition;
