import type { FlagOnlyConditionId } from '#shared/knowledge/flag-only-conditions.ts';
import type { FlagOnlyWords } from './types.ts';

/** Conditions that are never ranked, in words. */
export const flagOnlyWords: Record<FlagOnlyConditionId, FlagOnlyWords> = {
  'extensor-mechanism-rupture': {
    name: 'Rupture of the extensor mechanism',
    plain:
      'Quadriceps tendon, patella or patellar tendon is torn: a sudden pop, a gap, and the straight leg cannot be lifted.',
  },
  'septic-arthritis': {
    name: 'Septic arthritis',
    plain:
      'A hot, swollen, very painful joint in which every movement hurts, with or without fever. No bedside test excludes it; joint fluid is needed.',
  },
  dvt: {
    name: 'Deep vein thrombosis',
    plain:
      'A clot in a leg vein: the calf or the whole leg swells, sometimes after travel, plaster or surgery, or under oestrogen.',
  },
  tumour: {
    name: 'Tumour of bone or soft tissue',
    plain:
      'Rare, but the knee is a classic site in teenagers and young adults: unexplained night pain, lump, swelling or weight loss.',
  },
  scfe: {
    name: 'Slipped upper femoral epiphysis',
    plain:
      'The growth plate of the hip slips, most often between 8 and 15 years. About 15 in 100 feel it in the thigh or knee only; the hip has lost inner rotation.',
  },
  perthes: {
    name: 'Perthes disease',
    plain:
      'The ball of the hip loses its blood supply, at about 4 to 10 years: limp, knee or thigh pain, limited rotation of the hip.',
  },
};
