import { includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const medialTibialStressSyndrome = {
  coreZones: ['shin-medial'],
  features: [
    { weight: 4, when: is('painZoneMain', 'shin-medial') },
    { weight: 2, when: is('painFocality', 'palm') },
    { weight: 2, when: includes('runTiming', 'first-steps', 'eases-with-warm-up') },
    { weight: 1, when: oneOf('footClass', 'pronated', 'highly-pronated') },
    { weight: 1, when: oneOf('runningBackground', 'new-starter', 'returner') },
    { weight: -3, when: is('painFocality', 'one-finger') },
    { weight: -3, when: is('nightPain', 'wakes-and-does-not-settle') },
  ],
  causes: [
    'cause-load-weekly-jump',
    'cause-foot-pronated',
    'cause-weak-calf',
    'cause-body-mass',
    'cause-shoe-worn',
  ],
  confusedWith: [],
  firstContact: 'doctor-or-physio',
  courseWeeks: [6, 12],
  sources: ['R26'],
} as const satisfies RankedCondition;
