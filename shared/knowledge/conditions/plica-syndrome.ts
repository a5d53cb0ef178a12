import { all, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const plicaSyndrome = {
  coreZones: ['medial-condyle'],
  features: [
    { weight: 3, when: is('painZoneMain', 'medial-condyle') },
    { weight: 4, when: is('tMppPlica', 'pos') },
    { weight: 2, when: all(includes('mechanical', 'clicking'), includes('painZones', 'medial-condyle')) },
    { weight: 1, when: includes('aggravators', 'sitting-long', 'cycling', 'stairs-down') },
    { weight: 1, when: oneOf('onsetType', 'gradual', 'after-blow-or-fall') },
    { weight: -2, when: is('tJointLineMedial', 'pos') },
    { weight: -2, when: is('swelling', 'marked') },
  ],
  causes: ['cause-load-weekly-jump', 'cause-cross-load', 'cause-weak-quads', 'cause-short-quads'],
  confusedWith: ['patellofemoral-pain', 'meniscal-tear-degenerative', 'patellar-instability'],
  firstContact: 'doctor-or-physio',
  courseWeeks: [6, 12],
  sources: ['R56', 'R57'],
} as const satisfies RankedCondition;
