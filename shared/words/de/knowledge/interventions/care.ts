import type {
  footwearWords as englishFootwearWords,
  insoleWords as englishInsoleWords,
  recoveryWords as englishRecoveryWords,
  symptomReliefWords as englishSymptomReliefWords,
  braceTapingWords as englishBraceTapingWords,
  referralWords as englishReferralWords,
  educationWords as englishEducationWords,
} from '../../../en/knowledge/interventions/care.ts';
import type { Translated } from '../../../translation.ts';

/** Shoes. */
export const footwearWords: Translated<typeof englishFootwearWords> = {
  'shoe-replace': {
    name: 'Schuhe ersetzen',
    plain: 'Ihre Schuhe sehen müde aus. Nehmen Sie ein neues Paar und laufen Sie es langsam ein.',
  },
  'shoe-fit': {
    name: 'Nach Gefühl wählen',
    plain: 'Nehmen Sie den Schuh, der sich sofort am besten anfühlt.',
  },
  'shoe-lacing': {
    name: 'Schnürung',
    plain: 'Schnüren Sie so, dass der Schuh hält, aber nicht drückt.',
  },
  'shoe-only-running': {
    name: 'Laufschuhe bei jedem Lauf',
    plain: 'Nehmen Sie für alle Läufe Laufschuhe. Auch im Urlaub.',
  },
  'shoe-transition': {
    name: 'Schuhe schrittweise wechseln',
    plain: 'Wechseln Sie die Schuhe Schritt für Schritt. Beginnen Sie mit kurzen Läufen.',
  },
  'shoe-stability-pronated': {
    name: 'Stabilschuh, Versuch',
    plain: 'Ein Schuh mit mehr Halt passt Ihrem Fuß vielleicht besser.',
  },
  'shoe-cushion': {
    name: 'Weicherer Schuh',
    plain: 'Ein weicherer Schuh tut vielleicht gut.',
  },
  'shoe-rotate': {
    name: 'Zwei Paare im Wechsel',
    plain: 'Laufen Sie in zwei verschiedenen Paaren im Wechsel.',
  },
  'shoe-keep': { name: 'Schuhe behalten', plain: 'Ihre Schuhe sind gut. Behalten Sie sie.' },
};

/** Insoles. */
export const insoleWords: Translated<typeof englishInsoleWords> = {
  'insole-prefab-short-term': {
    name: 'Vorgefertigte Einlage, 6 Wochen',
    plain:
      'Eine fertige Einlage kann in den ersten 6 Wochen helfen. Am besten wirkt sie zusammen mit Übungen.',
  },
  'insole-flat-foot-symptomatic': {
    name: 'Gewölbestütze bei schmerzhaftem Plattfuß',
    plain: 'Ihr Fußgewölbe ist flach und schmerzt. Eine Stütze kann helfen.',
  },
  'insole-heel-lift': {
    name: 'Kleine Fersenerhöhung',
    plain: 'Ein kleiner Keil unter der Ferse kann helfen, wenn ein Bein klar länger ist.',
  },
  'insole-none': { name: 'Keine Einlagen', plain: 'Einlagen brauchen Sie nicht.' },
  'insole-podiatry-review': {
    name: 'Einlagen fachlich prüfen lassen (Podologie, Orthopädietechnik)',
    plain: 'Lassen Sie Ihre Einlagen von einer Fachkraft für Füße prüfen.',
  },
};

/** Recovery. */
export const recoveryWords: Translated<typeof englishRecoveryWords> = {
  'rec-warm-up': { name: 'Aufwärmen', plain: 'Wärmen Sie sich 5 bis 10 Minuten auf.' },
  'rec-cool-down': { name: 'Auslaufen', plain: 'Gehen Sie zum Schluss 5 Minuten.' },
  'rec-foam-roll': {
    name: 'Faszienrolle',
    plain: 'Eine Rolle kann müde Muskeln lockern.',
  },
  'rec-massage-swim': {
    name: 'Massage oder lockeres Schwimmen',
    plain: 'Eine Massage oder ruhig zu schwimmen kann guttun.',
  },
  'rec-sleep': { name: 'Schlaf 7–9 Stunden', plain: 'Versuchen Sie, 7 bis 9 Stunden zu schlafen.' },
  'rec-rest-days': {
    name: 'Zwei leichte Tage pro Woche',
    plain: 'Halten Sie jede Woche mindestens zwei Tage leicht oder frei.',
  },
  'rec-fuel': {
    name: 'Genug essen',
    plain: 'Essen Sie genug vor und nach dem Laufen. Das hilft beim Heilen.',
  },
  'rec-illness-pause': {
    name: 'Pause bei Krankheit',
    plain: 'Trainieren Sie nicht hart, wenn Sie krank sind.',
  },
};

/** Relief. No dose beyond "as the package says". */
export const symptomReliefWords: Translated<typeof englishSymptomReliefWords> = {
  'sym-relative-rest': {
    name: 'Relative Ruhe',
    plain: 'Schonen Sie das Knie ein bis zwei Tage. Dann bewegen Sie es sanft.',
  },
  'sym-ice': {
    name: 'Eis, 10 Minuten',
    plain: 'Sie dürfen die Stelle 10 Minuten kühlen, das Eis in einem Tuch.',
  },
  'sym-ice-post-race': {
    name: 'Eis nach dem Rennen',
    plain: 'Nach dem Rennen: dreimal 5 Minuten Eis, mit Pausen.',
  },
  'sym-elevate': {
    name: 'Bein hochlagern',
    plain: 'Legen Sie das Bein höher als das Herz.',
  },
  'sym-compression': {
    name: 'Kompressionsbandage am Tag',
    plain: 'Eine weiche Bandage kann helfen. Sie darf nicht eng sein und der Fuß nicht kalt werden.',
  },
  'sym-paracetamol': {
    name: 'Paracetamol',
    plain:
      'Sie können Paracetamol nehmen, so wie es auf der Packung steht. Nicht mehr. Dauert der Schmerz über 3 Tage, fragen Sie einen Arzt.',
  },
  'sym-nsaid-oral': {
    name: 'Orales NSAR, kurz',
    plain:
      'Nehmen Sie diese Schmerztabletten nur, wenn Ihr Arzt es erlaubt. Nur wenige Tage. Nie, um laufen zu können.',
  },
  'sym-nsaid-topical': {
    name: 'NSAR-Gel',
    plain: 'Ein Schmerzgel kann helfen. Nicht zusammen mit Schmerztabletten. Nicht auf verletzter Haut.',
  },
  'sym-heat-chronic': {
    name: 'Wärme',
    plain: 'Wärme kann ein steifes Knie lockern. Nicht auf ein geschwollenes Knie.',
  },
};

/** Braces and tape. */
export const braceTapingWords: Translated<typeof englishBraceTapingWords> = {
  'brc-temporary-policy': {
    name: 'Stütze höchstens 6 Wochen',
    plain: 'Nutzen Sie die Stütze nur vorerst. Machen Sie auch Ihre Übungen.',
  },
  'brc-patellar-tape': {
    name: 'Patellatape',
    plain: 'Tape kann den Schmerz bei den Übungen lindern.',
  },
  'brc-patellar-sleeve': {
    name: 'Kniebandage',
    plain: 'Eine Kniebandage kann beim Sport angenehm sein.',
  },
  'brc-patellar-strap': {
    name: 'Patellarsehnenband',
    plain: 'Ein Band unter der Kniescheibe kann beim Sport den Schmerz lindern.',
  },
  'brc-oa-unloader': {
    name: 'Entlastungsorthese',
    plain: 'Eine Schiene kann die Seite entlasten, die schmerzt.',
  },
  'brc-post-ligament': {
    name: 'Orthese nach Bandverletzung',
    plain: 'Tragen Sie die Schiene so, wie Ihr Arzt es gesagt hat.',
  },
};

/** Who should see the runner. */
export const referralWords: Translated<typeof englishReferralWords> = {
  'ref-emergency': { name: 'Sofort Notaufnahme', plain: 'Wählen Sie jetzt den Notruf.' },
  'ref-same-day': {
    name: 'Ärztliche Vorstellung heute',
    plain: 'Gehen Sie heute zum Arzt. Laufen Sie nicht.',
  },
  'ref-week': {
    name: 'Ärztliche Vorstellung binnen einer Woche',
    plain: 'Gehen Sie binnen einer Woche zum Arzt.',
  },
  'ref-sports-doctor': {
    name: 'Sportmedizin',
    plain: 'Machen Sie für die nächsten Wochen einen Termin beim Sportarzt aus.',
  },
  'ref-physio': {
    name: 'Physiotherapie',
    plain: 'Machen Sie einen Termin bei der Physio aus.',
  },
  'ref-podiatry': {
    name: 'Fußsprechstunde',
    plain: 'Machen Sie einen Termin bei einer Fachkraft für Füße aus.',
  },
  'ref-orthopaedics': {
    name: 'Orthopädie',
    plain: 'Machen Sie einen Termin beim Knie-Chirurgen aus.',
  },
  'ref-rheumatology': {
    name: 'Rheumatologie',
    plain: 'Machen Sie einen Termin beim Rheuma-Arzt aus.',
  },
  'ref-dietitian': {
    name: 'Ernährungsberatung',
    plain: 'Lassen Sie sich beim Essen von einer Fachkraft beraten.',
  },
  'ref-pelvic-health': {
    name: 'Beckenbodenphysiotherapie',
    plain: 'Fragen Sie nach einem Check für den Beckenboden.',
  },
  'ref-surgeon-team': {
    name: 'Operierendes Team',
    plain: 'Fragen Sie Ihren Chirurgen, bevor Sie steigern.',
  },
  'ref-coach': {
    name: 'Laufcoach',
    plain: 'Lassen Sie Plan und Stil von einem Coach ansehen.',
  },
  'ref-imaging-xray': {
    name: 'Röntgen',
    plain: 'Der Arzt entscheidet, ob ein Bild nötig ist.',
  },
  'ref-imaging-mri': { name: 'MRT', plain: 'Der Arzt entscheidet, ob ein Bild nötig ist.' },
};

/** What the runner should know. */
export const educationWords: Translated<typeof englishEducationWords> = {
  'edu-good-bad-pain': {
    name: 'Guter und schlechter Schmerz',
    plain:
      'Oft harmlos: beide Knie, das ganze Knie, nach ein bis zwei Tagen weg. Prüfen lassen: eine Seite, eine Stelle, Schmerz, der bleibt oder zunimmt.',
  },
  'edu-what-it-is': {
    name: 'Was es ist',
    plain: 'Bitten Sie uns, auf die schmerzende Stelle zu zeigen und mehr zu sagen.',
  },
  'edu-cause-not-spot': {
    name: 'Die Ursache behandeln, nicht nur die Stelle',
    plain: 'Wir behandeln die schmerzende Stelle. Wir ändern auch, was sie überlastet hat.',
  },
  'edu-running-safe-joints': {
    name: 'Laufen und Gelenke',
    plain:
      'Wer zur Fitness läuft, hat in Studien nicht öfter Arthrose im Knie. Plötzliche Sprünge im Training können Knie reizen.',
  },
  'edu-expected-course': {
    name: 'Erwarteter Verlauf',
    plain:
      'Vielen geht es nach 6 bis 12 Wochen besser. Manche brauchen länger. Schlechte Tage auf dem Weg sind normal.',
  },
  'edu-diary': {
    name: 'Tagebuch für Training und Schmerz',
    plain: 'Notieren Sie Strecke und Schmerz: beim Laufen und am Morgen danach.',
  },
  'edu-no-self-medication': {
    name: 'Keine Tabletten zum Laufen',
    plain: 'Nehmen Sie keine Tabletten, um laufen zu können.',
  },
  'edu-weight': {
    name: 'Gewicht, mit Einverständnis',
    plain: 'Etwas weniger Gewicht heißt weniger Belastung am Knie. Fragen Sie uns, wenn Sie Hilfe möchten.',
  },
  'edu-surface': {
    name: 'Untergrund und Straßenseite',
    plain: 'Wechseln Sie die Seite der Straße.',
  },
  'edu-plan': {
    name: 'Beim Plan bleiben',
    plain: 'Halten Sie sich an den Plan. Rennen extra zählen mit.',
  },
};
