import { any, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const bakersCyst = {
  coreZones: ['posterior-central'],
  features: [
    { weight: 4, when: includes('swellingSite', 'back-of-knee') },
    { weight: 3, when: is('tBakersPalp', 'pos') },
    { weight: 2, when: oneOf('painZoneMain', 'posterior-central', 'posterior-medial') },
    {
      weight: 1,
      when: any(
        includes('jointDisease', 'knee-oa'),
        oneOf('kneeSurgery', 'partial-meniscectomy', 'meniscus-repair'),
      ),
    },
    { weight: 1, when: includes('aggravators', 'deep-flexion', 'full-extension') },
    { weight: -3, when: includes('calfSigns', 'swollen', 'red-warm') },
    { weight: -1, when: is('swelling', 'none') },
  ],
  causes: ['cause-joint-disease'],
  confusedWith: ['dvt', 'tumour', 'distal-hamstring-tendinopathy', 'popliteal-aneurysm'],
  firstContact: 'doctor-first',
  courseWeeks: undefined,
  sources: [],
} as const satisfies RankedCondition;
