import { all, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const hipReferredPain = {
  coreZones: ['hip-groin'],
  features: [
    { weight: 3, when: is('hipGroinPain', true) },
    { weight: 4, when: oneOf('hipRotation', 'painful', 'limited') },
    { weight: 3, when: is('tHipFadir', 'pos') },
    { weight: 1, when: is('painFocality', 'whole-knee') },
    { weight: 2, when: is('painZoneMain', 'hip-groin') },
    { weight: 1, when: includes('jointDisease', 'hip-oa') },
    { weight: -2, when: all(is('tSquatPain', 'neg'), is('hipRotation', 'normal')) },
  ],
  causes: ['cause-joint-disease'],
  confusedWith: ['patellofemoral-pain', 'femoral-bsi', 'scfe'],
  firstContact: 'doctor-first',
  courseWeeks: undefined,
  sources: ['R76', 'R127'],
} as const satisfies RankedCondition;
