import type { sweepWords as english } from '../en/sweeps.ts';
import type { Translated } from '../translation.ts';

/** The signs of each sweep (dossier intake.md §12.1): they stand on the screen before "no to all" can be said. */
export const sweepWords: Translated<typeof english> = {
  'sw-emergency': {
    title: 'Notfallzeichen',
    signs: {
      nerveVessel: 'Fuß taub, schwach, kalt oder blass',
      deformity: 'Knie verformt',
      tightLegAfterBlow: 'pralles Bein mit zunehmendem Schmerz',
      chestSymptoms:
        'Brustschmerz, Ohnmacht, auffällige Atemnot, Herzrasen oder Herzstolpern, Bluthusten, plötzlicher Herztod unter 50 in der Familie',
      saddleSymptoms: 'Reithosentaubheit, neue Störung von Blase oder Darm, beide Beine schwach',
      darkUrine: 'colafarbener Urin',
      feverOrRigors: 'Fieber oder Schüttelfrost',
    },
  },
  'sw-joint': {
    title: 'Gelenkzeichen',
    signs: {
      warmth: 'Haut warm, heiß oder rot',
      mechanical: 'Knie blockiert, klemmt oder knickt weg',
      canStraighten: 'nicht voll zu beugen oder zu strecken',
      patellaSlipped: 'Kniescheibe herausgesprungen',
      openWound: 'Wunde, Biss oder Injektion in den letzten 4 Wochen',
    },
  },
  'sw-general': {
    title: 'Allgemeinzeichen',
    signs: {
      weightLoss: 'ungewollter Gewichtsverlust',
      nightSweats: 'nasser Nachtschweiß',
      cancerHistory: 'Krebs jetzt oder früher',
      bonyLump: 'neuer Knochenknoten',
      otherJoints: 'andere geschwollene oder steife Gelenke, Psoriasis, Augen- oder Darmentzündung',
    },
  },
  'sw-leg': {
    title: 'Hüfte und Wade',
    signs: {
      hipGroinPain: 'Schmerz in Leiste, Hüfte oder vorderem Oberschenkel',
      calfSigns: 'Wade geschwollen, druckschmerzhaft, rot, warm oder hart',
      legTightnessExertion: 'Schienbein oder Wade wird bei jedem Lauf hart und taub',
    },
  },
  'sw-history': {
    title: 'Vorgeschichte von Bein und Rücken',
    signs: {
      kneeSurgery: 'frühere Operation an diesem Knie',
      priorInjury: 'frühere Verletzung oder Fraktur an Bein oder Rücken',
      backProblem: 'Rückenproblem',
      jointDisease: 'Gelenk- oder Knochenerkrankung',
    },
  },
  'sw-health': {
    title: 'Krankheiten und Medikamente',
    signs: {
      conditionsHealth: 'eine Krankheit der Liste',
      medicines: 'ein Medikament',
      nsaidAllergy: 'Reaktion auf ASS oder Ibuprofen',
      paracetamolLimit:
        'Lebererkrankung, Körpergewicht unter 50\u00A0kg, täglich Alkohol, weiteres Paracetamolpräparat',
      dehydrationRisk: 'läuft über 2 Stunden oder in Hitze, oder heute krank',
      tapeAllergy: 'Pflasterallergie',
    },
  },
  'sw-load-same': {
    title: 'Neu in den 8 Wochen vor dem Schmerz',
    signs: {
      speedChange8wk: 'Tempotraining',
      downhillChange8wk: 'bergab',
      surfaceChange8wk: 'Untergrund',
      shoeChange8wk: 'Schuhe',
      unplannedRaceKm8wk: 'ungeplante Rennen',
      camber: 'einseitige Querneigung',
    },
  },
};
