import { all, includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const fatPadImpingement = {
  coreZones: ['patellar-tendon-mid'],
  features: [
    { weight: 3, when: is('painZoneMain', 'patellar-tendon-mid') },
    { weight: 3, when: is('tHoffa', 'pos') },
    { weight: 3, when: includes('aggravators', 'full-extension') },
    { weight: 2, when: includes('aggravators', 'standing-long') },
    { weight: 1, when: includes('aggravators', 'kneeling') },
    { weight: 1, when: oneOf('onsetType', 'after-blow-or-fall', 'after-twist') },
    { weight: -2, when: includes('relievers', 'straightening-knee') },
    {
      weight: -1,
      when: all(
        includes('aggravators', 'jumping', 'acceleration'),
        not(includes('aggravators', 'full-extension')),
      ),
    },
  ],
  causes: ['cause-load-single-spike', 'cause-alignment-varus', 'cause-weak-quads', 'cause-previous-injury'],
  confusedWith: ['patellar-tendinopathy', 'patellofemoral-pain', 'meniscal-tear-acute'],
  firstContact: 'doctor-or-physio',
  courseWeeks: [4, 12],
  sources: ['R04'],
} as const satisfies RankedCondition;
