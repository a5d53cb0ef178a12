import type {
  ruleWords as englishRuleWords,
  builtInRuleWords as englishBuiltInRuleWords,
} from '../../en/knowledge/rules.ts';
import type { Translated } from '../../translation.ts';

/** Why a conflict rule took an item off or bounded it: the clinician's sentence for screen and summary. */
export const ruleWords: Translated<typeof englishRuleWords> = {
  'cf-week-flag': 'Ein Warnzeichen verbietet das Laufen bis zur ärztlichen Untersuchung des Knies.',
  'cf-bone-possible':
    'Knochenstress ist möglich: keine Stoßbelastung und keine Belastung im Stand, bis er ausgeschlossen ist.',
  'cf-pes-vs-bone':
    'Schmerz am inneren Schienbein über druckschmerzhaftem Knochen gilt als Knochenstress, bis dieser ausgeschlossen ist.',
  'cf-surgeon': 'Das Knie ist chirurgisch nicht freigegeben: Das Nachbehandlungsschema hat Vorrang.',
  'cf-effusion': 'Ein geschwollenes Gelenk ist nicht bereit für Laufen oder tiefe Beugung.',
  'cf-locked': 'An einem blockierten Knie darf nichts erzwungen werden.',
  'cf-nsaid-race': 'Kein Entzündungshemmer um einen Lauf oder ein Rennen.',
  'cf-nsaid-plus': 'Nur ein Medikament auf einem Merkblatt.',
  'cf-ice-before-run': 'Eis betäubt: nicht in der Stunde vor dem Laufen.',
  'cf-ice-heat': 'Steif, nicht geschwollen und älter als zwei Wochen: Wärme statt Eis.',
  'cf-bike-pfp': 'Bei Kniescheibenschmerz nur lockeres Radfahren, Sattel hoch, höchstens dreißig Minuten.',
  'cf-bike-pes': 'Radfahren wiederholt die Beugung, die die inneren Sehnen reizt.',
  'cf-bike-back':
    'Gut für den Rücken, nicht immer für das Knie: locker, aufrecht, Sattel hoch, Schmerz bis 2.',
  'cf-row': 'Rudern beugt Knie und Rücken tief.',
  'cf-swim-breast': 'Kein Beinschlag wie beim Brustschwimmen: Er belastet die Innenseite des Knies.',
  'cf-stretch-tendon': 'Langes Dehnen drückt auf eine reizbare Sehne.',
  'cf-stretch-growth': 'Kein Zug und kein Knien auf einer schmerzenden Wachstumszone.',
  'cf-stretch-hamstring': 'Dehnen zieht an der gereizten Sehne oder am Nerv.',
  'cf-decline-pfp':
    'Kniescheibe und Sehne sind vielleicht beide gereizt: keine Kniebeuge auf der Schräge, Beugung bis 60 Grad.',
  'cf-deep-pfp': 'Bei Kniescheibenschmerz über 2 keine belastete Beugung über 60 Grad.',
  'cf-meniscus-deep':
    'Ein Meniskus ist vielleicht gerissen: kein Verdrehen, keine belastete Beugung über 90 Grad.',
  'cf-fatpad-extension': 'Volle Streckung klemmt den Fettkörper ein.',
  'cf-roll':
    'Blutungsrisiko, empfindliche Haut, ein Wadenzeichen, druckschmerzhafter Knochen oder unbekannte Medikamente: kein Rollen.',
  'cf-insole-exercise': 'Eine Einlage nur zusammen mit mindestens zwei Übungen, für sechs Wochen.',
  'cf-insole-shoe': 'Nur eine Neuerung am Fuß auf einmal: zuerst der Schuh.',
  'cf-brace-muscle': 'Eine Stütze nur zusammen mit mindestens zwei Übungen, für höchstens sechs Wochen.',
  'cf-one-change': 'Nur eine Änderung auf einmal: zuerst der neue Laufstil, zwei Wochen später neue Schuhe.',
  'cf-cadence-calf':
    'Wade, Achillessehne oder Knochen in der Vorgeschichte: höchstens fünf Prozent mehr Schritte.',
  'cf-strength-recovery':
    'Drei Krafteinheiten und mehr als vier Läufe pro Woche: höchstens zwei schwere Einheiten.',
  'cf-max-items': 'Weniges wird getan, vieles nicht: Diese Maßnahme kam nach den anderen.',
  'cf-pregnancy': 'Schwangerschaft: kein Rennen, Hüpfen, Tempo, schweres Heben oder Entzündungshemmer.',
  'cf-postpartum': 'Zu früh nach der Geburt oder Beckenbodenzeichen: noch keine Stoßbelastung.',
  'cf-child-heavy': 'Unter 16: nur eigenes Körpergewicht, kein Medikament, kein Gespräch über das Gewicht.',
  'cf-role-coach': 'Das ist ärztlich zu entscheiden.',
  'cf-ligament':
    'Eine Verletzung von Band, Kniescheibe oder Meniskus ist möglich: geschützt bis zur ärztlichen Freigabe.',
  'cf-meniscus-repair':
    'Binnen 26 Wochen nach der Operation brauchen tiefe Beugung und Hamstringübungen die Zustimmung der Operierenden.',
  'cf-cardiac-iso': 'Langes Halten und schwere Lasten erhöhen den Blutdruck.',
  'cf-osteoporosis': 'Frakturrisiko: kein Hüpfen, kein Vorbeugen unter Belastung.',
  'cf-hypermobility': 'Dehnen macht lockere Gelenke noch lockerer.',
  'cf-balance': 'Sturzrisiko: mit einer Hand festhalten, kein Hüpfen.',
  'cf-back': 'Eine Nervenwurzel ist vielleicht gereizt.',
  'cf-kneeling': 'Kein direkter Druck auf die schmerzende Vorderseite.',
  'cf-calf': 'Ein Wadenzeichen: nichts für die Wade, bis ein Gerinnsel ausgeschlossen ist.',
  'cf-hop-gate': 'Hüpfen nur auf ruhigem Bein ohne Leistenschmerz, Knochendruckschmerz oder Schwellung.',
  'cf-novice-heavy': 'Neu im Laufen und schwer: zuerst die Geh-Lauf-Leiter.',
  'cf-weight-talk': 'Körpergewicht nur mit Einverständnis, bei Erwachsenen, ohne Zeichen von Energiemangel.',
  'own-contraindication': 'Für diese Person nicht geeignet, oder eine Voraussetzung ist nicht bekannt.',
  'no-equipment': 'Das nötige Gerät ist nicht vorhanden.',
};

/** Conflict rules that no table carries, in a clinician's sentence. */
export const builtInRuleWords: Translated<typeof englishBuiltInRuleWords> = {
  'cf-flags-first': 'Ein Notfall oder ein Warnzeichen für heute lässt nur das Sicherheitsblatt übrig.',
  'cf-adolescent-hip':
    'Unter 18 wird fürs Knie nichts geplant, solange die Hüfte nicht untersucht ist: Eine Epiphyseolysis sieht aus wie Knieschmerz.',
  'cf-guardian': 'Unter 16 kein Plan ohne Sorgeberechtigte; das Sicherheitsblatt wird immer gedruckt.',
  'cf-draft': 'Kein Plan, solange der Mindestdatensatz eine Lücke hat.',
  'cf-trunk':
    'Eine kleine Vorlage aus den Sprunggelenken nur bei Kniescheibenschmerz, nie seitlich, nicht bei schmerzendem Rücken.',
  'cf-oa-run':
    'Arthrose verbietet das Laufen nicht: Es ist nach der Schmerzregel erlaubt, solange kein Erguss besteht.',
  'cf-mass': 'Körpergewicht verbietet das Laufen nicht: Der Start ist langsamer.',
  'cf-adapt-vs-oneside': 'Alles Einseitige, das möglich ist, geht dem Anpassungsschmerz vor.',
  'cf-psych': 'Wer nicht laufen darf, bekommt etwas anderes zu tun und einen Termin zur Kontrolle.',
  'cf-10pct-vs-phase-a':
    'Unter 60\u00A0% des früheren Umfangs wächst eine Woche um ein Zehntel dieses Umfangs; die Grenze je Lauf gilt weiterhin.',
  'cf-cap-order': 'Wo Wochengrenze und Laufgrenze sich unterscheiden, gilt die kürzere Strecke.',
  'cf-no-increase': 'Ein Plan beginnt nie über dem, was jetzt gelaufen wird.',
  'cf-stage-vs-race': 'Ab Stadium 3 kein Start.',
  'cf-zero-pain': 'Wo Knochen oder ein frisches Band verletzt sein kann, ist gar kein Schmerz erlaubt.',
};
