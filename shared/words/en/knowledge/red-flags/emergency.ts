import type { emergencyFlags } from '#shared/knowledge/red-flags/emergency.ts';
import type { RedFlagWords } from '../types.ts';

/** Flags that need help now. */
export const emergencyFlagWords: Record<keyof typeof emergencyFlags, RedFlagWords> = {
  'rf-limb': {
    name: 'Leg in danger: nerve or artery',
    why: 'A knee dislocation or an artery or nerve injury threatens the leg.',
    action: 'Emergency department now. Keep the leg still; do not try to straighten it.',
    runner: 'Your foot is cold, numb or hard to move. Keep the leg still.',
  },
  'rf-compartment': {
    name: 'Acute compartment syndrome possible',
    why: 'Pain out of proportion in a tight leg after a blow: pressure in the muscle compartment.',
    action: 'Emergency department now. Loosen bandages; do not raise the leg high.',
    runner: 'Your leg is very tight and hurts a lot after a blow.',
  },
  'rf-deformity': {
    name: 'Fracture or dislocation possible',
    why: 'A visible deformity means fracture, dislocation or tendon rupture until excluded.',
    action: 'Emergency department now. Splint as it lies; no weight on the leg.',
    runner: 'Your knee has a new, odd shape. Do not stand on the leg.',
  },
  'rf-chest': {
    name: 'Heart or lung emergency possible',
    why: 'Heart disease or pulmonary embolism must be excluded; with calf signs think of a lung clot.',
    action: 'Call the emergency number now. No exercise of any kind.',
    runner: 'You have chest pain, a faint or trouble breathing.',
  },
  'rf-cauda': {
    name: 'Cauda equina syndrome possible',
    why: 'Saddle numbness or new bladder or bowel trouble: the nerves of the lower back are at risk.',
    action: 'Emergency department now for imaging of the lower back.',
    runner: 'You feel numb between the legs.',
  },
  'rf-sepsis-joint': {
    name: 'Joint infection possible',
    why: 'Possible septic arthritis or spreading infection. Joint fluid before antibiotics; no fever does not exclude it.',
    action: 'Emergency department now. No load on the leg.',
    runner: 'Your knee is hot or very swollen and you may have a fever.',
  },
  'rf-scfe-unstable': {
    name: 'Unstable slipped hip growth plate possible',
    why: 'A minor who cannot stand on the leg, with hip signs: an unstable slip can lose its blood supply.',
    action: 'Emergency department now. No further step on this leg.',
    runner: 'You cannot stand on the leg. A doctor must check your hip.',
  },
  'rf-rhabdo': {
    name: 'Muscle breakdown possible',
    why: 'Dark urine after extreme effort: rhabdomyolysis with a risk to the kidneys.',
    action: 'Emergency department now for blood and urine tests.',
    runner: 'Your urine is dark brown. Do not train.',
  },
};
