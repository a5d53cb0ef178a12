import type { QuestionId } from '#shared/intake/questions.ts';
import type { SweepId } from '#shared/intake/sweeps.ts';

interface SweepWords {
  readonly title: string;
  /** Every sign in full words, by the first of the questions that it answers. */
  readonly signs: Readonly<Partial<Record<QuestionId, string>>>;
}

/** The signs of each sweep (dossier intake.md §12.1): they stand on the screen before "no to all" can be said. */
export const sweepWords = {
  'sw-emergency': {
    title: 'Signs of an emergency',
    signs: {
      nerveVessel: 'foot numb, weak, cold or pale',
      deformity: 'knee out of shape',
      tightLegAfterBlow: 'tight, growing leg pain',
      chestSymptoms:
        'chest pain, faint, odd breathlessness, palpitations, coughing blood, sudden heart death under 50 in the family',
      saddleSymptoms: 'numb saddle area, new bladder or bowel trouble, both legs weak',
      darkUrine: 'cola-coloured urine',
      feverOrRigors: 'fever or shivering',
    },
  },
  'sw-joint': {
    title: 'Signs of the joint',
    signs: {
      warmth: 'skin warm, hot or red',
      mechanical: 'knee stuck, catching or giving way',
      canStraighten: 'cannot bend or straighten fully',
      patellaSlipped: 'kneecap slipped out',
      openWound: 'wound, bite or injection in the last 4 weeks',
    },
  },
  'sw-general': {
    title: 'General signs',
    signs: {
      weightLoss: 'unplanned weight loss',
      nightSweats: 'drenching night sweats',
      cancerHistory: 'cancer now or before',
      bonyLump: 'new bony lump',
      otherJoints: 'other swollen or stiff joints, psoriasis, eye or gut inflammation',
    },
  },
  'sw-leg': {
    title: 'Hip and calf',
    signs: {
      hipGroinPain: 'groin, hip or front-thigh pain',
      calfSigns: 'calf swollen, tender, red, warm or hard',
      legTightnessExertion: 'shin or calf gets hard and numb in every run',
    },
  },
  'sw-history': {
    title: 'History of the leg and back',
    signs: {
      kneeSurgery: 'earlier operation on this knee',
      priorInjury: 'earlier leg or back injury or fracture',
      backProblem: 'back problem',
      jointDisease: 'joint or bone disease',
    },
  },
  'sw-health': {
    title: 'Illness and medicines',
    signs: {
      conditionsHealth: 'any illness on the list',
      medicines: 'any medicine',
      nsaidAllergy: 'reaction to aspirin or ibuprofen',
      paracetamolLimit: 'liver disease, body mass under 50 kg, daily alcohol, another paracetamol product',
      dehydrationRisk: 'will run over 2 hours, in heat, or ill today',
      tapeAllergy: 'plaster allergy',
    },
  },
  'sw-load-same': {
    title: 'New in the 8 weeks before the pain',
    signs: {
      speedChange8wk: 'speed work',
      downhillChange8wk: 'downhill',
      surfaceChange8wk: 'ground',
      shoeChange8wk: 'shoes',
      unplannedRaceKm8wk: 'unplanned races',
      camber: 'slope on one side',
    },
  },
} as const satisfies Record<SweepId, SweepWords>;
