import { any, includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const aclInjury = {
  gate: not(is('onsetType', 'gradual')),
  coreZones: [],
  features: [
    { weight: 3, when: oneOf('onsetType', 'after-twist', 'after-jump-or-landing') },
    { weight: 3, when: is('popFelt', true) },
    { weight: 3, when: is('swellingOnset', 'within-2h') },
    { weight: 2, when: includes('mechanical', 'giving-way-twist') },
    { weight: 4, when: any(is('tLachman', 'pos'), is('tLeverSign', 'pos')) },
    { weight: 2, when: is('tPivotShift', 'pos') },
    { weight: -2, when: is('swelling', 'none') },
    { weight: -2, when: is('tLachman', 'neg') },
  ],
  causes: [],
  confusedWith: ['patellar-instability', 'meniscal-tear-acute', 'fracture'],
  firstContact: 'doctor-first',
  courseWeeks: undefined,
  sources: ['R53', 'R54', 'R104'],
} as const satisfies RankedCondition;
