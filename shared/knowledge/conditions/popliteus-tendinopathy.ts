import { excludes, includes, is } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const popliteusTendinopathy = {
  coreZones: ['posterior-lateral'],
  features: [
    { weight: 3, when: is('painZoneMain', 'posterior-lateral') },
    { weight: 3, when: is('tPopliteus', 'pos') },
    { weight: 2, when: includes('aggravators', 'downhill') },
    { weight: 2, when: is('downhillChange8wk', 'added-or-increased') },
    { weight: 1, when: includes('aggravators', 'crossing-legs', 'braking') },
    { weight: 1, when: is('onsetType', 'gradual') },
    { weight: -2, when: excludes('painZones', 'posterior-lateral', 'lateral-joint-line') },
    { weight: -2, when: is('swelling', 'marked') },
    { weight: -3, when: includes('mechanical', 'locked-now', 'locks-and-frees') },
  ],
  causes: [
    'cause-terrain-downhill',
    'cause-terrain-camber',
    'cause-load-single-spike',
    'cause-tech-overstride',
    'cause-weak-quads',
  ],
  confusedWith: [
    'iliotibial-band-syndrome',
    'meniscal-tear-acute',
    'distal-hamstring-tendinopathy',
    'posterolateral-corner-injury',
  ],
  firstContact: 'doctor-or-physio',
  courseWeeks: [3, 8],
  sources: [],
} as const satisfies RankedCondition;
