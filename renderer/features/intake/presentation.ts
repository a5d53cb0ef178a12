import type { ManyOfId, OneOfFactId, OptionOf, QuestionId } from '#shared/intake/questions.ts';

/** How the options of a question stand on the page; what they are is the question table's business. */
interface Presentation {
  /** Options in sight, in this order; the others open in place. All of them when it is absent. */
  readonly first?: readonly string[];
  /** Tick boxes beside each other in columns, or flowing like words. */
  readonly columns?: number | 'flow';
  /** The label stands above, and the options have the whole width. */
  readonly isStacked?: true;
}
type ByQuestion = {
  readonly [Id in ManyOfId | Extract<OneOfFactId, QuestionId>]?: Presentation & {
    readonly first?: readonly OptionOf<Id>[];
  };
};

const byQuestion: ByQuestion = {
  otherSports: { first: ['none', 'cycling', 'swimming', 'gym-squats'], columns: 2 },
  surfaceMain: { first: ['asphalt', 'gravel-park', 'trail', 'treadmill'], columns: 2 },
  priorInjury: { columns: 5 },
  jointDisease: { columns: 4 },
  flatFoot: { columns: 4 },
  kneeSurgery: { first: ['none', 'partial-meniscectomy', 'meniscus-repair', 'acl-reconstruction'] },
  onsetType: { first: ['gradual', 'after-twist', 'after-blow-or-fall'] },
  runTiming: {
    first: [
      'after-consistent-distance',
      'first-steps',
      'eases-with-warm-up',
      'late-in-run',
      'throughout',
      'after-run-only',
    ],
    columns: 1,
    isStacked: true,
  },
  aggravators: {
    first: [
      'downhill',
      'stairs-down',
      'stairs-up',
      'squat',
      'sitting-long',
      'kneeling',
      'uphill',
      'twisting',
      'jumping',
      'every-foot-strike',
      'walking',
    ],
    columns: 7,
  },
  relievers: { first: ['rest', 'slowing-down', 'warming-up', 'walking', 'painkiller'], columns: 6 },
  mechanical: { first: ['none'], columns: 'flow' },
  swellingSite: { columns: 'flow' },
  nerveVessel: { columns: 'flow' },
  chestSymptoms: { columns: 'flow', isStacked: true },
  calfSigns: { columns: 'flow' },
  boneTenderness: { columns: 3, isStacked: true },
  dvtRisk: { columns: 2, isStacked: true },
  shoeWearSigns: { columns: 6 },
  pelvicSymptoms: { columns: 4 },
  redsSigns: { columns: 3 },
  conditionsHealth: { columns: 3 },
  medicines: { columns: 3 },
};

export const presentationOf = (id: QuestionId): Presentation =>
  (byQuestion as Readonly<Partial<Record<QuestionId, Presentation>>>)[id] ?? {};
