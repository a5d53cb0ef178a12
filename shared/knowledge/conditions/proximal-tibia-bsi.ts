import { any, compare, includes, is } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const proximalTibiaBsi = {
  coreZones: ['proximal-tibia'],
  features: [
    { weight: 4, when: includes('boneTenderness', 'tibial-plateau', 'tibial-shaft') },
    { weight: 3, when: includes('aggravators', 'every-foot-strike') },
    { weight: 2, when: is('painZoneMain', 'proximal-tibia') },
    {
      weight: 2,
      when: any(is('nightPain', 'wakes-and-does-not-settle'), includes('runTiming', 'constant', 'night')),
    },
    { weight: 2, when: is('hopTest', 'sharp-pain-or-unable') },
    {
      weight: 2,
      when: any(
        includes('priorInjury', 'bone-stress-injury'),
        includes(
          'redsSigns',
          'missed-periods-3-months',
          'low-libido',
          'restrictive-eating',
          'recent-weight-loss',
          'two-bone-stress-injuries',
        ),
      ),
    },
    {
      weight: 1,
      when: any(
        compare('spikePct', '>', 30),
        compare('weeklyJumpPct', '>', 30),
        compare('breakWeeks', '>=', 4),
      ),
    },
    { weight: 1, when: is('painFocality', 'one-finger') },
    { weight: 1, when: compare('nprsWalk', '>=', 3) },
    { weight: 1, when: any(includes('medicines', 'oral-steroid'), includes('jointDisease', 'osteoporosis')) },
    { weight: -2, when: includes('runTiming', 'eases-with-warm-up') },
    { weight: -2, when: includes('boneTenderness', 'none') },
    { weight: -1, when: is('hopTest', 'pain-free') },
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
  confusedWith: [
    'pes-anserine-tendinopathy-bursitis',
    'meniscal-tear-degenerative',
    'medial-tibial-stress-syndrome',
    'tumour',
    'mcl-sprain',
  ],
  firstContact: 'doctor-first',
  courseWeeks: [8, 14],
  sources: ['R70', 'R71', 'R72', 'R73', 'R74', 'R111', 'R112'],
} as const satisfies RankedCondition;
