import { all, any, compare, includes, is } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const femoralBsi = {
  coreZones: ['distal-femur'],
  features: [
    {
      weight: 3,
      when: all(
        includes('painZones', 'distal-femur', 'hip-groin'),
        includes('aggravators', 'every-foot-strike'),
      ),
    },
    { weight: 4, when: includes('boneTenderness', 'femoral-condyle', 'femoral-shaft') },
    { weight: 3, when: is('tFulcrum', 'pos') },
    { weight: 2, when: is('hipGroinPain', true) },
    { weight: 2, when: is('nightPain', 'wakes-and-does-not-settle') },
    {
      weight: 2,
      when: any(
        includes('priorInjury', 'bone-stress-injury'),
        includes(
          'redsSigns',
          'missed-periods-3-months',
          'low-libido',
          'restrictive-eating',
          'two-bone-stress-injuries',
        ),
      ),
    },
    { weight: 1, when: any(compare('spikePct', '>', 30), compare('weeklyJumpPct', '>', 30)) },
    { weight: -2, when: includes('runTiming', 'eases-with-warm-up') },
  ],
  causes: [
    'cause-load-single-spike',
    'cause-load-weekly-jump',
    'cause-load-no-base',
    'cause-return-too-fast',
    'cause-low-energy',
    'cause-body-mass',
    'cause-previous-injury',
    'cause-shoe-change',
    'cause-weak-calf',
  ],
  confusedWith: ['hip-referred-pain', 'tumour', 'quadriceps-tendinopathy'],
  firstContact: 'doctor-first',
  courseWeeks: undefined,
  sources: ['R70', 'R71', 'R72', 'R73', 'R74'],
} as const satisfies RankedCondition;
