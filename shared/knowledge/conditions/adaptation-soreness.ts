import { all, any, compare, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const adaptationSoreness = {
  coreZones: [],
  features: [
    { weight: 3, when: all(is('painSide', 'both'), is('painSymmetric', true)) },
    { weight: 3, when: is('painFocality', 'whole-knee') },
    { weight: 3, when: oneOf('afterRunDuration', 'until-next-day', '2-days', 'under-2h', '2-3h') },
    {
      weight: 2,
      when: any(
        oneOf('runningBackground', 'new-starter', 'returner'),
        compare('spikePct', '>', 10),
        is('downhillChange8wk', 'added-or-increased'),
      ),
    },
    { weight: 1, when: is('trend', 'better') },
    { weight: 1, when: is('swelling', 'none') },
    { weight: -3, when: is('painFocality', 'one-finger') },
    { weight: -3, when: oneOf('swelling', 'mild', 'marked') },
    { weight: -3, when: is('nightPain', 'wakes-and-does-not-settle') },
    { weight: -3, when: oneOf('afterRunDuration', '3-5-days', 'over-5-days') },
    { weight: -3, when: oneOf('painSide', 'left', 'right') },
    { weight: -2, when: compare('durationWeeks', '>', 3) },
    {
      weight: -3,
      when: includes('boneTenderness', 'tibial-plateau', 'tibial-shaft', 'femoral-condyle', 'femoral-shaft'),
    },
  ],
  causes: ['cause-load-single-spike', 'cause-load-no-base', 'cause-terrain-downhill'],
  confusedWith: ['patellofemoral-pain', 'inflammatory-arthritis', 'rhabdomyolysis'],
  firstContact: 'coach',
  courseWeeks: undefined,
  sources: ['S07', 'S08', 'R109'],
} as const satisfies RankedCondition;
