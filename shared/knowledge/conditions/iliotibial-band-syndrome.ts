import { includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const iliotibialBandSyndrome = {
  coreZones: ['lateral-femoral-epicondyle'],
  features: [
    { weight: 4, when: is('painZoneMain', 'lateral-femoral-epicondyle') },
    { weight: 3, when: includes('runTiming', 'after-consistent-distance') },
    { weight: 1, when: includes('runTiming', 'late-in-run', 'returns-late') },
    { weight: 3, when: is('tNoble', 'pos') },
    { weight: 2, when: includes('aggravators', 'downhill', 'stairs-down') },
    { weight: 1, when: includes('relievers', 'walking', 'slowing-down') },
    { weight: 1, when: is('camber', 'mostly-same-side') },
    { weight: 1, when: oneOf('onsetType', 'gradual', 'after-unusual-load') },
    { weight: 1, when: includes('mechanical', 'lateral-snapping') },
    { weight: -3, when: is('swelling', 'marked') },
    { weight: -3, when: includes('mechanical', 'locked-now', 'locks-and-frees') },
    { weight: -2, when: is('onsetType', 'after-twist') },
    { weight: -2, when: oneOf('painZoneMain', 'lateral-joint-line', 'fibular-head', 'posterior-lateral') },
  ],
  causes: [
    'cause-load-single-spike',
    'cause-terrain-downhill',
    'cause-terrain-camber',
    'cause-tech-crossover',
    'cause-tech-hip-drop-knee-in',
    'cause-weak-hip-abductor',
    'cause-stiff-lateral-thigh',
    'cause-tech-low-cadence',
    'cause-shoe-worn',
    'cause-leg-length',
    'cause-alignment-varus',
  ],
  confusedWith: [
    'meniscal-tear-acute',
    'popliteus-tendinopathy',
    'distal-hamstring-tendinopathy',
    'lcl-sprain',
    'fibular-head-or-nerve-pain',
  ],
  firstContact: 'doctor-or-physio',
  courseWeeks: [4, 8],
  sources: ['R67', 'R68', 'R69'],
} as const satisfies RankedCondition;
