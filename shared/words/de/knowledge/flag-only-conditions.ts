import type { flagOnlyWords as english } from '../../en/knowledge/flag-only-conditions.ts';
import type { Translated } from '../../translation.ts';

/** Conditions that are never ranked, in words. */
export const flagOnlyWords: Translated<typeof english> = {
  'extensor-mechanism-rupture': {
    name: 'Ruptur des Streckapparats',
    plain:
      'Quadrizepssehne, Patella oder Patellarsehne ist gerissen: ein plötzlicher Knall, eine Delle, und das gestreckte Bein kann nicht gehoben werden.',
  },
  'septic-arthritis': {
    name: 'Septische Arthritis',
    plain:
      'Ein heißes, geschwollenes, sehr schmerzhaftes Gelenk, bei dem jede Bewegung wehtut, mit oder ohne Fieber. Kein klinischer Test schließt sie aus; ein Gelenkpunktat ist nötig.',
  },
  dvt: {
    name: 'Tiefe Venenthrombose',
    plain:
      'Ein Gerinnsel in einer Beinvene: Wade oder ganzes Bein schwillt an, manchmal nach Reise, Gips oder Operation oder unter Östrogen.',
  },
  tumour: {
    name: 'Tumor von Knochen oder Weichteil',
    plain:
      'Selten, aber das Knie ist bei Jugendlichen und jungen Erwachsenen ein klassischer Ort: ungeklärter Nachtschmerz, Knoten, Schwellung oder Gewichtsverlust.',
  },
  scfe: {
    name: 'Epiphyseolysis capitis femoris',
    plain:
      'Die Wachstumsfuge der Hüfte rutscht ab, meist zwischen 8 und 15 Jahren. Etwa 15 von 100 spüren es nur im Oberschenkel oder Knie; die Innenrotation der Hüfte ist eingeschränkt.',
  },
  perthes: {
    name: 'Morbus Perthes',
    plain:
      'Der Hüftkopf verliert mit etwa 4 bis 10 Jahren seine Durchblutung: Hinken, Knie- oder Oberschenkelschmerz, eingeschränkte Hüftrotation.',
  },
};
