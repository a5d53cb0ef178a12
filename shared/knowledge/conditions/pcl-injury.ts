import { includes, is, not } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const pclInjury = {
  gate: not(is('onsetType', 'gradual')),
  coreZones: ['posterior-central'],
  features: [
    { weight: 3, when: is('onsetType', 'after-blow-or-fall') },
    { weight: 4, when: is('tPosteriorDrawer', 'pos') },
    { weight: 1, when: includes('painZones', 'posterior-central', 'diffuse') },
    { weight: 1, when: includes('aggravators', 'stairs-down', 'braking') },
  ],
  causes: [],
  confusedWith: ['acl-injury', 'posterolateral-corner-injury'],
  firstContact: 'doctor-first',
  courseWeeks: undefined,
  sources: ['R117'],
} as const satisfies RankedCondition;
