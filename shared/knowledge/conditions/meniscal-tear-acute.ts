import { all, any, compare, excludes, includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const meniscalTearAcute = {
  gate: any(
    not(is('onsetType', 'gradual')),
    all(
      compare('ageYears', '<', 35),
      any(
        includes('mechanical', 'locked-now', 'locks-and-frees', 'catching'),
        is('tMcmurray', 'pos'),
        is('tThessaly', 'pos'),
      ),
    ),
  ),
  coreZones: ['medial-joint-line', 'lateral-joint-line'],
  features: [
    { weight: 4, when: is('onsetType', 'after-twist') },
    { weight: 3, when: includes('mechanical', 'locked-now', 'locks-and-frees', 'catching') },
    { weight: 2, when: oneOf('painZoneMain', 'medial-joint-line', 'lateral-joint-line') },
    { weight: 2, when: oneOf('swellingOnset', '2-to-24h', 'comes-and-goes') },
    { weight: 2, when: any(is('tMcmurray', 'pos'), is('tThessaly', 'pos')) },
    { weight: 2, when: any(is('tJointLineMedial', 'pos'), is('tJointLineLateral', 'pos')) },
    { weight: 1, when: includes('aggravators', 'twisting', 'deep-flexion') },
    { weight: 1, when: oneOf('canStraighten', 'not-even-passively', 'actively-no-passively-yes') },
    {
      weight: -2,
      when: excludes(
        'painZones',
        'medial-joint-line',
        'lateral-joint-line',
        'posterior-medial',
        'posterior-lateral',
        'posterior-central',
        'diffuse',
      ),
    },
  ],
  causes: ['cause-previous-injury'],
  confusedWith: ['acl-injury', 'mcl-sprain', 'plica-syndrome', 'proximal-tibia-bsi'],
  firstContact: 'doctor-first',
  courseWeeks: [6, 12],
  sources: ['R51', 'R52', 'R98', 'R99'],
} as const satisfies RankedCondition;
