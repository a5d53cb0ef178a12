import { all, includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const lumbarReferredPain = {
  coreZones: [],
  features: [
    { weight: 3, when: includes('painZones', 'low-back-buttock') },
    { weight: 4, when: is('tSlump', 'pos') },
    { weight: 2, when: oneOf('backProblem', 'radicular', 'disc-or-degenerative') },
    { weight: 2, when: includes('nerveVessel', 'numb', 'foot-drop') },
    { weight: 1, when: all(includes('aggravators', 'sitting-long'), not(includes('aggravators', 'squat'))) },
    { weight: -2, when: is('tSlump', 'neg') },
  ],
  causes: ['cause-joint-disease'],
  confusedWith: [],
  firstContact: 'doctor-first',
  courseWeeks: [6, 12],
  sources: [],
} as const satisfies RankedCondition;
