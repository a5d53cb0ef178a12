import { compare, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const distalHamstringTendinopathy = {
  coreZones: ['posterior-medial', 'posterior-lateral'],
  features: [
    { weight: 3, when: oneOf('painZoneMain', 'posterior-medial', 'posterior-lateral', 'fibular-head') },
    { weight: 4, when: is('tResistedHamstring', 'pos') },
    { weight: 2, when: includes('aggravators', 'acceleration', 'uphill') },
    { weight: 1, when: is('speedChange8wk', 'added-or-increased') },
    { weight: 1, when: is('onsetType', 'gradual') },
    { weight: 1, when: compare('hamstring9090Deg', '>', 25) },
    { weight: -2, when: includes('swellingSite', 'back-of-knee') },
    { weight: -3, when: includes('calfSigns', 'swollen', 'red-warm') },
  ],
  causes: [
    'cause-load-intensity',
    'cause-tech-overstride',
    'cause-weak-hamstring',
    'cause-short-hamstrings',
    'cause-weak-hip-extensor',
  ],
  confusedWith: [
    'bakers-cyst',
    'meniscal-tear-degenerative',
    'popliteus-tendinopathy',
    'dvt',
    'lumbar-referred-pain',
  ],
  firstContact: 'doctor-or-physio',
  courseWeeks: [6, 12],
  sources: [],
} as const satisfies RankedCondition;
