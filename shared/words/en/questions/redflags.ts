/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const redflagsWords = {
  bearWeightInjury: {
    label: 'Could take 4 steps right after the injury?',
    short: '4 steps after injury',
    help: 'Limping counts as yes.',
  },
  bearWeightNow: { label: 'Can take 4 steps now?', short: '4 steps now', help: 'Limping counts as yes.' },
  canFlex90: { label: 'Can bend the knee to a right angle?', short: 'Bends to 90°' },
  canStraighten: { label: 'Can the knee be straightened fully?', short: 'Straightens' },
  straightLegRaise: { label: 'Lying: lifts the straight leg off the couch?', short: 'Straight leg raise' },
  deformity: {
    label: 'Visible deformity, kneecap out of place, or gap in the tendon?',
    short: 'Out of shape, gap',
  },
  nerveVessel: {
    label: 'Foot or leg below the knee, new and different from the other side',
    short: 'Foot and nerves',
  },
  openWound: {
    label: 'Open wound, puncture, bite or injection into the knee, last 4 weeks?',
    short: 'Wound or injection',
  },
  feverOrRigors: {
    label: 'Temperature 38.0 °C or more, shivering, or feeling very ill?',
    short: 'Fever or shivering',
  },
  weightLoss: { label: 'Unplanned weight loss?', short: 'Weight loss' },
  nightSweats: { label: 'Drenching night sweats?', short: 'Night sweats' },
  cancerHistory: { label: 'Cancer now or before', short: 'Cancer' },
  nightPain: { label: 'Pain at night' },
  bonyLump: {
    label: 'New hard lump, or swelling of the bone?',
    short: 'New hard lump',
    help: 'Not the usual sore bump of a growing teenager at the tibial tuberosity.',
  },
  boneTenderness: {
    label: 'Press on bone: exact painful spot',
    short: 'Press on the bone',
    help: 'Not the joint line, a tendon, or the band over the outer condyle. Tibial plateau: 1–3 cm below the joint line. Not pressed: leave unanswered.',
  },
  hopTest: {
    label: 'Single-leg hop, 3 hops',
    short: 'Hop, 3 times',
    help: 'Only when walking is pain-free and no bone is tender.',
  },
  hipGroinPain: { label: 'Pain in groin, hip or front of the thigh?', short: 'Groin, hip, thigh' },
  hipRotation: { label: 'Hip inner rotation compared with the other side', short: 'Hip inner rotation' },
  calfSigns: { label: 'Calf of the sore leg, different from the other calf', short: 'Calf' },
  dvtRisk: { label: 'Clot risks' },
  wellsCancer: {
    label: 'Active cancer',
    short: 'Active cancer',
    help: 'Treatment now, within 6 months, or palliative: +1.',
  },
  wellsParalysisPlaster: {
    label: 'Paralysis, paresis or recent plaster of the leg',
    short: 'Paralysis or plaster',
    help: '+1',
  },
  wellsBedriddenSurgery: {
    label: 'In bed 3 days or more, or major surgery within 12 weeks',
    short: 'In bed or surgery',
    help: '+1',
  },
  wellsDeepVeinTender: { label: 'Tender along the deep veins', short: 'Deep veins tender', help: '+1' },
  wellsWholeLegSwollen: { label: 'Whole leg swollen', help: '+1' },
  wellsCalf3cm: {
    label: 'Calf at least 3 cm larger',
    short: 'Calf 3 cm larger',
    help: '10 cm below the tibial tuberosity: +1.',
  },
  wellsPitting: { label: 'Pitting oedema only on that leg', short: 'Pitting oedema', help: '+1' },
  wellsCollateralVeins: {
    label: 'Visible non-varicose collateral veins',
    short: 'Collateral veins',
    help: '+1',
  },
  wellsPreviousDvt: { label: 'Earlier proven DVT', short: 'Earlier DVT', help: '+1' },
  wellsAlternative: {
    label: 'Another diagnosis at least as likely',
    short: 'Other diagnosis as likely',
    help: '−2',
  },
  wellsScore: { label: 'Wells DVT score', help: '2 or more: likely. 1 or less: unlikely.' },
  chestSymptoms: {
    label: 'Chest symptoms, now or with exercise in the last 4 weeks',
    short: 'Chest',
    help: 'Not yet explained by a doctor.',
  },
  saddleSymptoms: {
    label: 'Numb saddle area, new bladder or bowel trouble, or both legs weak?',
    short: 'Saddle, bladder',
  },
  legTightnessExertion: {
    label: 'Shin or calf hard, tight or numb in every run, settling in minutes at rest?',
    short: 'Tight in every run',
  },
  tightLegAfterBlow: {
    label: 'Severe, growing, tight leg pain after a blow or fracture?',
    short: 'Tight, growing pain',
  },
  darkUrine: {
    label: 'Dark (cola-coloured) urine, or severe weakness after extreme effort?',
    short: 'Dark urine',
  },
  bluntTraumaOrFall: { label: 'Blunt blow or fall' },
} as const;
