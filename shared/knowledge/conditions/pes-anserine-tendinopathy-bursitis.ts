import { includes, is } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const pesAnserineTendinopathyBursitis = {
  coreZones: ['pes-anserine'],
  features: [
    { weight: 4, when: is('painZoneMain', 'pes-anserine') },
    { weight: 3, when: is('tPesPalp', 'pos') },
    { weight: 2, when: includes('runTiming', 'returns-late') },
    { weight: 1, when: includes('runTiming', 'next-day') },
    { weight: 1, when: includes('aggravators', 'stairs-up', 'acceleration', 'cycling', 'rising-from-chair') },
    { weight: 1, when: includes('otherSports', 'cycling') },
    { weight: 1, when: includes('swellingSite', 'inner-below-joint') },
    { weight: -3, when: includes('boneTenderness', 'tibial-plateau', 'tibial-shaft') },
    { weight: -2, when: is('nightPain', 'wakes-and-does-not-settle') },
    { weight: -2, when: is('tJointLineMedial', 'pos') },
    { weight: -1, when: is('hopTest', 'sharp-pain-or-unable') },
  ],
  causes: [
    'cause-load-weekly-jump',
    'cause-cross-load',
    'cause-short-hamstrings',
    'cause-weak-hip-abductor',
    'cause-foot-pronated',
    'cause-alignment-valgus',
    'cause-body-mass',
  ],
  confusedWith: [
    'proximal-tibia-bsi',
    'meniscal-tear-degenerative',
    'mcl-sprain',
    'knee-osteoarthritis',
    'saphenous-nerve-pain',
  ],
  firstContact: 'doctor-or-physio',
  courseWeeks: [3, 8],
  sources: ['S12', 'S13'],
} as const satisfies RankedCondition;
