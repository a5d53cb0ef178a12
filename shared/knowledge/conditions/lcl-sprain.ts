import { includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const lclSprain = {
  gate: not(is('onsetType', 'gradual')),
  coreZones: ['lateral-joint-line'],
  features: [
    { weight: 3, when: oneOf('onsetType', 'after-twist', 'after-blow-or-fall') },
    { weight: 3, when: includes('painZones', 'lateral-joint-line', 'fibular-head') },
    { weight: 4, when: is('tVarus30', 'pos') },
    { weight: 1, when: includes('mechanical', 'giving-way-twist') },
  ],
  causes: [],
  confusedWith: ['iliotibial-band-syndrome', 'posterolateral-corner-injury', 'fibular-head-fracture'],
  firstContact: 'doctor-first',
  courseWeeks: [4, 12],
  sources: [],
} as const satisfies RankedCondition;
