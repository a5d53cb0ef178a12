import type { QuestionId } from '#shared/intake/questions.ts';
import type { SweepId } from '#shared/intake/sweeps.ts';

interface SweepWords {
  readonly title: string;
  /** Every sign in full words, with the questions that it answers. */
  readonly signs: readonly { readonly answers: readonly QuestionId[]; readonly text: string }[];
}

/** The signs of each sweep (dossier intake.md §12.1): they stand on the screen before "no to all" can be said. */
export const sweepWords: Readonly<Record<SweepId, SweepWords>> = {
  'sw-emergency': {
    title: 'Signs of an emergency',
    signs: [
      { answers: ['nerveVessel'], text: 'foot numb, weak, cold or pale' },
      { answers: ['deformity'], text: 'knee out of shape' },
      { answers: ['tightLegAfterBlow'], text: 'tight, growing leg pain' },
      {
        answers: ['chestSymptoms'],
        text: 'chest pain, faint, odd breathlessness, palpitations, coughing blood, sudden heart death under 50 in the family',
      },
      { answers: ['saddleSymptoms'], text: 'numb saddle area, new bladder or bowel trouble, both legs weak' },
      { answers: ['darkUrine'], text: 'cola-coloured urine' },
      { answers: ['feverOrRigors'], text: 'fever or shivering' },
    ],
  },
  'sw-joint': {
    title: 'Signs of the joint',
    signs: [
      { answers: ['warmth'], text: 'skin warm, hot or red' },
      { answers: ['mechanical'], text: 'knee stuck, catching or giving way' },
      { answers: ['canStraighten', 'canFlex90'], text: 'cannot bend or straighten fully' },
      { answers: ['patellaSlipped'], text: 'kneecap slipped out' },
      { answers: ['openWound'], text: 'wound, bite or injection in the last 4 weeks' },
    ],
  },
  'sw-general': {
    title: 'General signs',
    signs: [
      { answers: ['weightLoss'], text: 'unplanned weight loss' },
      { answers: ['nightSweats'], text: 'drenching night sweats' },
      { answers: ['cancerHistory'], text: 'cancer now or before' },
      { answers: ['bonyLump'], text: 'new bony lump' },
      {
        answers: ['otherJoints'],
        text: 'other swollen or stiff joints, psoriasis, eye or gut inflammation',
      },
    ],
  },
  'sw-leg': {
    title: 'Hip and calf',
    signs: [
      { answers: ['hipGroinPain'], text: 'groin, hip or front-thigh pain' },
      { answers: ['calfSigns'], text: 'calf swollen, tender, red, warm or hard' },
      { answers: ['legTightnessExertion'], text: 'shin or calf gets hard and numb in every run' },
    ],
  },
  'sw-history': {
    title: 'History of the leg and back',
    signs: [
      { answers: ['kneeSurgery'], text: 'earlier operation on this knee' },
      {
        answers: ['priorInjury', 'priorInjury12mo', 'priorFractureLeg'],
        text: 'earlier leg or back injury or fracture',
      },
      { answers: ['backProblem'], text: 'back problem' },
      { answers: ['jointDisease'], text: 'joint or bone disease' },
    ],
  },
  'sw-health': {
    title: 'Illness and medicines',
    signs: [
      { answers: ['conditionsHealth'], text: 'any illness on the list' },
      { answers: ['medicines'], text: 'any medicine' },
      { answers: ['nsaidAllergy'], text: 'reaction to aspirin or ibuprofen' },
      {
        answers: ['paracetamolLimit'],
        text: 'liver disease, body mass under 50 kg, daily alcohol, another paracetamol product',
      },
      { answers: ['dehydrationRisk'], text: 'will run over 2 hours, in heat, or ill today' },
      { answers: ['tapeAllergy'], text: 'plaster allergy' },
    ],
  },
  'sw-load-same': {
    title: 'New in the 8 weeks before the pain',
    signs: [
      { answers: ['speedChange8wk'], text: 'speed work' },
      { answers: ['downhillChange8wk'], text: 'downhill' },
      { answers: ['surfaceChange8wk'], text: 'ground' },
      { answers: ['shoeChange8wk', 'nonrunningShoeRuns'], text: 'shoes' },
      { answers: ['unplannedRaceKm8wk'], text: 'unplanned races' },
      { answers: ['camber'], text: 'slope on one side' },
    ],
  },
};
