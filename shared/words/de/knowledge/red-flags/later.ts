import type {
  routineFlagWords as englishRoutineFlagWords,
  pregnancyFlagWords as englishPregnancyFlagWords,
  medicinesFlagWords as englishMedicinesFlagWords,
} from '../../../en/knowledge/red-flags/later.ts';
import type { Translated } from '../../../translation.ts';

/** A referral in the coming weeks. */
export const routineFlagWords: Translated<typeof englishRoutineFlagWords> = {
  'rf-inflammatory': {
    name: 'Entzündliche Gelenkerkrankung möglich',
    why: 'Morgensteifigkeit über 30 Minuten mit Schwellung oder weiteren Gelenken.',
    action: 'Rheumatologie, möglichst binnen 3 Wochen.',
    runner: 'Ihre Gelenke sind morgens lange steif. Machen Sie einen Termin beim Rheuma-Arzt aus.',
  },
  'rf-not-improving': {
    name: 'Nach 12 Wochen nicht besser',
    why: 'Kein Fortschritt nach 12 Wochen.',
    action: 'Sportärztliche Vorstellung in den nächsten Wochen.',
    runner: 'Der Schmerz ist nach 12 Wochen nicht besser. Machen Sie einen Termin beim Sportarzt aus.',
  },
  'rf-coach-limit': {
    name: 'Jenseits der Zuständigkeit eines Coaches',
    why: 'Zwei Wochen Schmerz, Stadium 3 oder Schmerz von 6 und mehr gehören in die Hand eines Heilberufs.',
    action: 'Jetzt sportärztlich vorstellen.',
    runner: 'Machen Sie einen Termin beim Sportarzt aus. Nehmen Sie dieses Blatt mit.',
  },
  'rf-locking': {
    name: 'Knie, das blockiert und sich wieder löst',
    why: 'Ein Meniskuslappen oder freier Gelenkkörper ist möglich.',
    action: 'Nicht verdrehen, keine Übungen in tiefer Beugung. Orthopädische Vorstellung.',
    runner:
      'Ihr Knie klemmt manchmal. Nicht verdrehen, nicht tief beugen. Machen Sie einen Termin beim Orthopäden aus.',
  },
  'rf-recurrent': {
    name: 'Mehrere frühere Episoden',
    why: 'Der Grund ist noch nicht gefunden.',
    action: 'Physiotherapie.',
    runner: 'Der Schmerz kam mehrmals wieder. In der Physio kann man den Grund suchen.',
  },
  'rf-preparticipation': {
    name: 'Herzcheck vor hartem Laufen',
    why: 'Bisherige Aktivität, Erkrankung oder Familienanamnese sprechen für eine Untersuchung vor intensiver Belastung.',
    action: 'Mit Gehen beginnen; kein Tempo, kein Rennen. Zuerst sportärztlich vorstellen.',
    runner: 'Beginnen Sie mit Gehen. Gehen Sie zum Sportarzt, bevor Sie hart laufen.',
  },
  'rf-adolescent-knee': {
    name: 'Minderjährig mit Schmerz seit 4 Wochen oder länger',
    why: 'Hüfterkrankung, Osteochondrosis dissecans und Tumor müssen ausgeschlossen werden.',
    action: 'Sportärztliche Vorstellung in den nächsten Wochen.',
    runner: 'Der Schmerz dauert schon Wochen. Machen Sie einen Termin beim Sportarzt aus.',
  },
};

/** Pregnancy. */
export const pregnancyFlagWords: Translated<typeof englishPregnancyFlagWords> = {
  'rf-pregnancy': {
    name: 'Schwangerschaft',
    why: 'Bewegung ist erwünscht, Laufaufbau nicht. Abbruchzeichen: Blutung, Wehen, Fruchtwasserabgang, Brustschmerz, Schwindel, Wadenschmerz.',
    action:
      'Kein Rennen, kein Laufaufbau, kein NSAR. Schwimmen, Aquajogging, Gehen; mit der Schwangerenvorsorge abstimmen.',
    runner:
      'Schwimmen Sie, gehen Sie oder laufen Sie im Wasser. Steigern Sie das Laufen jetzt nicht. Fragen Sie Ihre Hebamme oder Ihren Arzt.',
  },
};

/** Recommendations that must not be made. */
export const medicinesFlagWords: Translated<typeof englishMedicinesFlagWords> = {
  'rf-nsaid-block': {
    name: 'Keine NSAR-Tabletten',
    why: 'Eine Kontraindikation, eine Wechselwirkung oder eine noch offene Frage dazu.',
    action: 'Kein orales NSAR empfehlen.',
    runner:
      'Nehmen Sie keine Schmerztabletten auf eigene Faust. Fragen Sie erst Ihren Arzt oder die Apotheke.',
  },
  'rf-nsaid-caution': {
    name: 'NSAR mit Vorsicht',
    why: 'Alter, Diabetes, Asthma, ACE-Hemmer, Sartan oder Diuretikum erhöhen das Risiko.',
    action: 'Paracetamol oder Gel bevorzugen; niedrigste Dosis für 3 bis 5 Tage.',
    runner:
      'Nehmen Sie keine Schmerztabletten auf eigene Faust. Fragen Sie erst Ihren Arzt oder die Apotheke.',
  },
  'rf-paracetamol': {
    name: 'Kein Rat zu Paracetamol',
    why: 'Lebererkrankung, niedriges Körpergewicht, Alter oder bereits täglich Paracetamol.',
    action: 'Paracetamol nicht drucken; an Praxis oder Apotheke verweisen.',
    runner: 'Nehmen Sie kein Paracetamol auf eigene Faust. Fragen Sie erst Ihren Arzt oder die Apotheke.',
  },
  'rf-nsaid-topical-block': {
    name: 'Kein NSAR-Gel',
    why: 'Die Aufnahme ist gering, nicht null; Allergie, Nierenerkrankung, Antikoagulans, verletzte Haut, Schwangerschaft oder Alter.',
    action: 'Kein NSAR-Gel empfehlen; ärztlich übersteuerbar.',
    runner: 'Nehmen Sie kein Schmerzgel auf eigene Faust. Fragen Sie erst Ihren Arzt oder die Apotheke.',
  },
  'rf-heat-block': {
    name: 'Keine Wärme',
    why: 'Schwellung, Überwärmung, taube oder empfindliche Haut: Verbrennung und mehr Schwellung.',
    action: 'Keine Wärme empfehlen.',
    runner: 'Keine Wärme auf dieses Knie.',
  },
  'rf-cold-block': {
    name: 'Kein Eis',
    why: 'Kälteempfindlichkeit, schlechte Durchblutung, taube oder empfindliche Haut: Kälteschaden.',
    action: 'Kein Eis empfehlen.',
    runner: 'Kein Eis auf dieses Knie.',
  },
  'rf-tape-block': {
    name: 'Kein Tape',
    why: 'Pflasterallergie oder empfindliche Haut.',
    action: 'Kein Tape empfehlen.',
    runner: 'Kein Tape auf dieses Knie.',
  },
  'rf-compression-block': {
    name: 'Keine Kompression',
    why: 'Schlechte Durchblutung oder Wadenzeichen.',
    action: 'Keine Bandage und keinen Schlauchverband empfehlen.',
    runner: 'Keine enge Bandage an dieses Bein.',
  },
};
