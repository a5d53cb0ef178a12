import { all, compare, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const patellarInstability = {
  coreZones: ['medial-condyle', 'anterior-peripatellar'],
  features: [
    { weight: 4, when: is('patellaSlipped', true) },
    { weight: 3, when: is('tMovingApprehension', 'pos') },
    { weight: 2, when: includes('priorInjury', 'patellar-dislocation') },
    { weight: 1, when: includes('mechanical', 'giving-way-twist', 'giving-way-pain') },
    { weight: 1, when: compare('ageYears', '<', 30) },
    { weight: 1, when: includes('jointDisease', 'hypermobility') },
    { weight: 1, when: oneOf('swellingOnset', 'within-2h', '2-to-24h') },
    { weight: -3, when: all(is('patellaSlipped', false), is('tMovingApprehension', 'neg')) },
  ],
  causes: ['cause-previous-injury', 'cause-weak-quads', 'cause-weak-hip-abductor', 'cause-alignment-valgus'],
  confusedWith: ['acl-injury', 'patellofemoral-pain', 'meniscal-tear-acute'],
  firstContact: 'doctor-first',
  courseWeeks: [6, 12],
  sources: ['R55'],
} as const satisfies RankedCondition;
