import type { techniqueWords as english } from '../../en/questions/technique.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const techniqueWords: Translated<typeof english> = {
  techniqueSource: { label: 'Wie wurde der Laufstil gesehen?', short: 'Gesehen' },
  cadenceSpm: { label: 'Schritte pro Minute bei lockerem Tempo', short: 'Schrittfrequenz' },
  overstride: {
    label: 'Fuß landet deutlich vor dem Knie, Schienbein nach hinten geneigt',
    short: 'Landet vor dem Knie',
  },
  footStrike: { label: 'Erster Kontakt' },
  crossover: { label: 'Füße landen auf oder über der Mittellinie', short: 'Über der Mittellinie' },
  pelvicDrop: { label: 'Becken sinkt in der Standphase zur Gegenseite ab', short: 'Becken sinkt ab' },
  kneeInward: { label: 'Knie fällt in der Standphase nach innen', short: 'Knie fällt nach innen' },
  trunkLean: { label: 'Rumpf' },
  verticalBounce: { label: 'Hub' },
  loudLanding: { label: 'Geräusch der Landung', short: 'Landung' },
  footRotation: { label: 'Fußrichtung in der Standphase', short: 'Fußrichtung' },
};
