import { all, compare, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const inflammatoryArthritis = {
  coreZones: [],
  features: [
    { weight: 4, when: compare('morningStiffnessMin', '>', 30) },
    { weight: 3, when: is('otherJoints', true) },
    { weight: 2, when: all(oneOf('swelling', 'mild', 'marked'), oneOf('onsetType', 'gradual', 'unknown')) },
    { weight: 2, when: includes('jointDisease', 'inflammatory-arthritis') },
    { weight: 1, when: compare('nprsRest', '>=', 3) },
    { weight: -2, when: compare('morningStiffnessMin', '<=', 10) },
    { weight: -2, when: oneOf('onsetType', 'after-twist', 'after-blow-or-fall') },
  ],
  causes: ['cause-joint-disease'],
  confusedWith: ['septic-arthritis', 'gout-crystal', 'knee-osteoarthritis'],
  firstContact: 'doctor-first',
  courseWeeks: undefined,
  sources: ['R50'],
} as const satisfies RankedCondition;
