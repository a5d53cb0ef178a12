import type { healthWords as english } from '../../en/questions/health.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const healthWords: Translated<typeof english> = {
  conditionsHealth: { label: 'Erkrankungen' },
  medicines: { label: 'Medikamente jetzt', short: 'Medikamente' },
  nsaidAllergy: {
    label: 'Allergie, Unverträglichkeit: ASS, Ibuprofen oder Ähnliches?',
    short: 'Reaktion auf ASS, Ibuprofen',
  },
  paracetamolLimit: {
    label: 'Lebererkrankung, unter 50\u00A0kg, täglich Alkohol oder weiteres Paracetamol?',
    short: 'Leber, unter 50\u00A0kg, Alkohol, Paracetamol',
  },
  dehydrationRisk: {
    label: 'Läuft über 2\u00A0h oder in Hitze, oder ist heute dehydriert oder krank?',
    short: 'Über 2\u00A0h, Hitze, heute krank',
  },
  tapeAllergy: { label: 'Allergie gegen Tape oder Pflaster?', short: 'Pflasterallergie' },
  implantOrPacemaker: {
    label: 'Herzschrittmacher oder Implantat?',
    short: 'Schrittmacher, Implantat',
  },
};
