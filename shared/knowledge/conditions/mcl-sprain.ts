import { includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const mclSprain = {
  gate: not(is('onsetType', 'gradual')),
  coreZones: ['medial-condyle'],
  features: [
    { weight: 3, when: oneOf('onsetType', 'after-twist', 'after-blow-or-fall') },
    { weight: 3, when: oneOf('painZoneMain', 'medial-condyle', 'medial-joint-line') },
    { weight: 4, when: is('tValgus30', 'pos') },
    { weight: 1, when: includes('mechanical', 'giving-way-twist') },
    { weight: 1, when: is('swelling', 'mild') },
  ],
  causes: [],
  confusedWith: ['meniscal-tear-acute', 'pes-anserine-tendinopathy-bursitis', 'patellar-instability'],
  firstContact: 'doctor-first',
  courseWeeks: [1, 3],
  sources: ['R116'],
} as const satisfies RankedCondition;
