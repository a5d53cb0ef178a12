import type { emergencyFlagWords as english } from '../../../en/knowledge/red-flags/emergency.ts';
import type { Translated } from '../../../translation.ts';

/** Flags that need help now. */
export const emergencyFlagWords: Translated<typeof english> = {
  'rf-limb': {
    name: 'Bein in Gefahr: Nerv oder Arterie',
    why: 'Eine Knieluxation oder eine Verletzung von Arterie oder Nerv bedroht das Bein.',
    action: 'Sofort in die Notaufnahme. Bein ruhig halten; nicht versuchen, es gerade zu richten.',
    runner: 'Ihr Fuß ist kalt, taub oder schwer zu bewegen. Halten Sie das Bein ruhig.',
  },
  'rf-compartment': {
    name: 'Akutes Kompartmentsyndrom möglich',
    why: 'Unverhältnismäßig starker Schmerz in einem prall gespannten Bein nach einem Schlag: Druck in der Muskelloge.',
    action: 'Sofort in die Notaufnahme. Verbände lockern; das Bein nicht hochlagern.',
    runner: 'Ihr Bein spannt nach einem Schlag sehr und schmerzt stark.',
  },
  'rf-deformity': {
    name: 'Fraktur oder Luxation möglich',
    why: 'Eine sichtbare Fehlstellung bedeutet Fraktur, Luxation oder Sehnenriss, bis das Gegenteil bewiesen ist.',
    action: 'Sofort in die Notaufnahme. In der vorgefundenen Stellung schienen; das Bein nicht belasten.',
    runner: 'Ihr Knie hat eine neue, falsche Form. Stellen Sie sich nicht auf das Bein.',
  },
  'rf-chest': {
    name: 'Notfall von Herz oder Lunge möglich',
    why: 'Herzerkrankung oder Lungenembolie müssen ausgeschlossen werden; bei Wadenzeichen an ein Gerinnsel in der Lunge denken.',
    action: 'Sofort den Notruf wählen. Keinerlei körperliche Anstrengung.',
    runner: 'Sie haben Schmerz in der Brust, wurden ohnmächtig oder bekommen schlecht Luft.',
  },
  'rf-cauda': {
    name: 'Cauda-equina-Syndrom möglich',
    why: 'Reithosentaubheit oder neue Störung von Blase oder Darm: Die Nerven des unteren Rückens sind in Gefahr.',
    action: 'Sofort in die Notaufnahme zur Bildgebung der Lendenwirbelsäule.',
    runner: 'Zwischen den Beinen fühlt es sich taub an.',
  },
  'rf-sepsis-joint': {
    name: 'Gelenkinfektion möglich',
    why: 'Septische Arthritis oder fortschreitende Infektion möglich. Punktat vor Antibiotika; fehlendes Fieber schließt sie nicht aus.',
    action: 'Sofort in die Notaufnahme. Das Bein nicht belasten.',
    runner: 'Ihr Knie ist heiß oder stark geschwollen, und Sie haben vielleicht Fieber.',
  },
  'rf-scfe-unstable': {
    name: 'Instabile Epiphyseolysis capitis femoris möglich',
    why: 'Minderjährige Person, die nicht auf dem Bein stehen kann, mit Hüftzeichen: Beim instabilen Abrutsch kann der Hüftkopf die Durchblutung verlieren.',
    action: 'Sofort in die Notaufnahme. Kein weiterer Schritt auf diesem Bein.',
    runner: 'Sie können nicht auf dem Bein stehen. Ein Arzt muss Ihre Hüfte prüfen.',
  },
  'rf-rhabdo': {
    name: 'Muskelzerfall möglich',
    why: 'Dunkler Urin nach extremer Anstrengung: Rhabdomyolyse mit Gefahr für die Nieren.',
    action: 'Sofort in die Notaufnahme für Blut- und Urinuntersuchung.',
    runner: 'Ihr Urin ist dunkelbraun. Trainieren Sie nicht.',
  },
};
