import { all, any, compare, includes, is, not } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const patellarTendinopathy = {
  gate: compare('ageYears', '>=', 14),
  coreZones: ['inferior-pole'],
  features: [
    { weight: 4, when: all(is('painZoneMain', 'inferior-pole'), is('painFocality', 'one-finger')) },
    {
      weight: 2,
      when: any(
        includes('painZones', 'inferior-pole', 'patellar-tendon-mid'),
        all(includes('painZones', 'tibial-tuberosity'), compare('ageYears', '>=', 18)),
      ),
    },
    { weight: 3, when: is('tSlDeclineSquat', 'pos') },
    { weight: 2, when: is('tInferiorPolePalp', 'pos') },
    { weight: 2, when: includes('aggravators', 'jumping', 'acceleration', 'braking') },
    { weight: 1, when: includes('aggravators', 'stairs-down', 'downhill') },
    { weight: 1, when: includes('runTiming', 'eases-with-warm-up') },
    { weight: 1, when: includes('runTiming', 'next-day') },
    { weight: 1, when: includes('otherSports', 'jumping-sport', 'gym-squats') },
    {
      weight: -1,
      when: all(
        includes('aggravators', 'sitting-long'),
        not(includes('aggravators', 'jumping', 'acceleration')),
      ),
    },
    { weight: -2, when: is('painFocality', 'whole-knee') },
    { weight: -3, when: is('swelling', 'marked') },
    { weight: -3, when: compare('ageYears', '<', 15) },
  ],
  causes: [
    'cause-load-intensity',
    'cause-cross-load',
    'cause-load-single-spike',
    'cause-terrain-downhill',
    'cause-weak-quads',
    'cause-weak-calf',
    'cause-short-quads',
    'cause-short-hamstrings',
    'cause-short-calf',
    'cause-body-mass',
  ],
  confusedWith: [
    'patellofemoral-pain',
    'fat-pad-impingement',
    'sinding-larsen-johansson',
    'osgood-schlatter',
    'extensor-mechanism-rupture',
  ],
  firstContact: 'doctor-or-physio',
  courseWeeks: [12, 24],
  sources: ['R58', 'R59', 'R60', 'R61', 'R62', 'R63', 'R64', 'R65', 'R66'],
} as const satisfies RankedCondition;
