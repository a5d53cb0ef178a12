import { any, compare, excludes, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const meniscalTearDegenerative = {
  gate: compare('ageYears', '>=', 35),
  coreZones: ['medial-joint-line'],
  features: [
    { weight: 3, when: oneOf('painZoneMain', 'medial-joint-line', 'lateral-joint-line') },
    { weight: 2, when: compare('ageYears', '>=', 40) },
    { weight: 2, when: any(is('tJointLineMedial', 'pos'), is('tJointLineLateral', 'pos')) },
    { weight: 2, when: includes('aggravators', 'twisting', 'deep-flexion', 'squat') },
    { weight: 1, when: is('swellingOnset', 'comes-and-goes') },
    { weight: 1, when: any(is('tMcmurray', 'pos'), is('tThessaly', 'pos')) },
    { weight: 1, when: oneOf('onsetType', 'gradual', 'after-unusual-load') },
    { weight: 1, when: includes('mechanical', 'catching') },
    {
      weight: -2,
      when: excludes('painZones', 'medial-joint-line', 'lateral-joint-line', 'posterior-medial'),
    },
    { weight: -2, when: includes('boneTenderness', 'tibial-plateau') },
    { weight: -1, when: compare('morningStiffnessMin', '>', 30) },
  ],
  causes: ['cause-joint-disease', 'cause-body-mass', 'cause-load-single-spike', 'cause-weak-quads'],
  confusedWith: [
    'knee-osteoarthritis',
    'pes-anserine-tendinopathy-bursitis',
    'proximal-tibia-bsi',
    'bakers-cyst',
    'subchondral-insufficiency-fracture',
  ],
  firstContact: 'doctor-or-physio',
  courseWeeks: [8, 12],
  sources: ['R51', 'R101'],
} as const satisfies RankedCondition;
