import { compare, excludes, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const quadricepsTendinopathy = {
  coreZones: ['suprapatellar'],
  features: [
    { weight: 4, when: is('painZoneMain', 'suprapatellar') },
    { weight: 3, when: is('tQuadTendonPalp', 'pos') },
    { weight: 2, when: includes('aggravators', 'deep-flexion', 'squat', 'uphill') },
    { weight: 1, when: includes('aggravators', 'stairs-up', 'stairs-down', 'jumping') },
    { weight: 1, when: compare('ageYears', '>=', 40) },
    { weight: 1, when: includes('runTiming', 'first-steps', 'eases-with-warm-up', 'next-day') },
    { weight: -3, when: oneOf('straightLegRaise', 'lag', 'unable') },
    { weight: -2, when: excludes('painZones', 'suprapatellar') },
  ],
  causes: [
    'cause-load-intensity',
    'cause-cross-load',
    'cause-terrain-downhill',
    'cause-weak-quads',
    'cause-short-quads',
    'cause-body-mass',
  ],
  confusedWith: ['patellofemoral-pain', 'extensor-mechanism-rupture', 'knee-osteoarthritis'],
  firstContact: 'doctor-or-physio',
  courseWeeks: [12, 24],
  sources: ['R64'],
} as const satisfies RankedCondition;
