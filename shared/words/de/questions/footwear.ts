import type { footwearWords as english } from '../../en/questions/footwear.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const footwearWords: Translated<typeof english> = {
  shoeType: { label: 'Schuh bei den meisten Läufen', short: 'Hauptschuh' },
  shoeKm: { label: 'Strecke mit diesem Paar', short: 'Strecke damit' },
  shoeAgeMonths: { label: 'Alter dieses Paars', short: 'Alter' },
  shoeWearSigns: { label: 'Zeichen der Abnutzung', short: 'Abnutzung' },
  shoeFit: { label: 'Passform' },
  shoeChange8wk: {
    label: 'Schuhwechsel, 8 Wochen vor dem Schmerz',
    short: 'Wechsel in 8 Wochen',
  },
  nonrunningShoeRuns: {
    label: 'In ungeeigneten Schuhen gelaufen, 8 Wochen?',
    short: 'Andere Schuhe',
  },
  shoeRotation: { label: 'Paare in regelmäßigem Gebrauch', short: 'Paare in Gebrauch' },
  insoleNow: { label: 'Einlage jetzt', short: 'Einlage' },
  insoleAgeMonths: { label: 'Alter der Einlage', short: 'Ihr Alter' },
};
