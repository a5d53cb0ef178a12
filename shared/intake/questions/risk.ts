import type { QuestionTable } from '../question.ts';

/** What makes an injury more likely. */
export const risk = {
  riskMassOver90: { kind: 'derived', yields: 'yes-no', who: 'both' },
  flatFoot: { kind: 'many-of', options: ['none', 'longitudinal', 'transverse', 'unknown'], who: 'both' },
  flatFootSymptoms: { kind: 'yes-no', who: 'both' },
  priorInjury: {
    kind: 'many-of',
    options: [
      'none',
      'same-knee',
      'other-knee',
      'bone-stress-injury',
      'ankle',
      'hip-groin',
      'calf-achilles',
      'hamstring',
      'patellar-dislocation',
      'shin-pain',
    ],
    who: 'both',
  },
  priorInjury12mo: { kind: 'yes-no', who: 'both' },
  priorFractureLeg: { kind: 'yes-no', who: 'both' },
  kneeSurgery: {
    kind: 'one-of',
    options: [
      'none',
      'partial-meniscectomy',
      'meniscus-repair',
      'acl-reconstruction',
      'other-ligament',
      'patella-stabilisation',
      'cartilage-procedure',
      'osteotomy',
      'arthroplasty',
      'other',
    ],
    who: 'both',
  },
  kneeSurgeryWeeks: { kind: 'number', range: [0, 3000], unit: 'weeks', who: 'both' },
  surgeonClearance: { kind: 'one-of', options: ['yes', 'no', 'unknown'], who: 'both' },
  backProblem: {
    kind: 'one-of',
    options: ['none', 'scoliosis', 'disc-or-degenerative', 'nonspecific-pain', 'radicular'],
    who: 'both',
  },
  jointDisease: {
    kind: 'many-of',
    options: ['none', 'knee-oa', 'hip-oa', 'inflammatory-arthritis', 'gout', 'hypermobility', 'osteoporosis'],
    who: 'both',
  },
} as const satisfies QuestionTable;
