import { any, excludes, includes, is } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const prepatellarBursitis = {
  coreZones: ['prepatellar-skin'],
  features: [
    { weight: 4, when: includes('swellingSite', 'on-kneecap') },
    { weight: 3, when: is('painZoneMain', 'prepatellar-skin') },
    { weight: 2, when: is('tPrepatellarFluctuance', 'pos') },
    { weight: 2, when: any(includes('aggravators', 'kneeling'), includes('otherSports', 'kneeling-work')) },
    { weight: 1, when: is('onsetType', 'after-blow-or-fall') },
    { weight: -3, when: includes('swellingSite', 'whole-joint') },
    { weight: -2, when: excludes('painZones', 'prepatellar-skin', 'anterior-peripatellar') },
  ],
  causes: ['cause-cross-load'],
  confusedWith: ['septic-arthritis', 'gout-crystal'],
  firstContact: 'doctor-or-physio',
  courseWeeks: [2, 6],
  sources: [],
} as const satisfies RankedCondition;
