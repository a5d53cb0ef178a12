import type { frameMessages as english } from '../../en/compendium/frame.ts';
import type { Translated } from '../../translation.ts';

/** Chapters, headings and sentences of the compendium: everything Genu believes, in the clinician's words. */
export const frameMessages: Translated<typeof english> = {
  expert:
    'Gewichte und Punkte sind Startwerte von Fachleuten. Sie stammen nicht aus Daten und sind nicht validiert.',

  'chapter.reasoning': 'Wie Genu schlussfolgert',
  'chapter.redFlags': 'Warnzeichen',
  'chapter.redFlags.text':
    'Jedes Warnzeichen wird vor allem anderen beurteilt, und jedes, das vorliegt, wird gezeigt. Ein Notfall oder ein Warnzeichen für heute ersetzt den Plan durch ein Sicherheitsblatt.',
  'chapter.redFlags.unknown':
    'Unbekannt ist nicht nein: Eine noch offene Regel steht als noch nicht ausgeschlossen da, mit der Frage, die sie klären würde. Nur Befunde, die niemand liefern muss, etwa ein klinischer Test, gelten als nicht vorhanden.',
  'chapter.pain': 'Art und Stadium des Schmerzes',
  'chapter.pain.kinds':
    'Die Schmerzarten werden in der angegebenen Reihenfolge geprüft; die erste, deren Regel zutrifft, benennt die Art. Eine noch offene Regel wird übergangen und genannt.',
  'chapter.pain.stages':
    'Die Überlastungsstadien werden vom schwersten abwärts geprüft; das erste, dessen Regel zutrifft, ist das Stadium. Eine offene Regel beendet die Suche: Ein milderes Stadium wird nie geraten.',
  'chapter.conditions': 'Krankheitsbilder',
  'chapter.conditions.text':
    'Ein Befund zählt seine Punkte, wenn seine Regel zutrifft, und nichts, solange sie falsch oder unbekannt ist. Punkte ergeben eine Reihenfolge und eine Rangstufe, nie eine Wahrscheinlichkeit.',
  'chapter.causes': 'Mögliche Mitursachen',
  'chapter.causes.text':
    'Eine Mitursache kann beitragen; es heißt nie, sie habe den Schmerz verursacht. Ihre Punkte sind ihr Grundwert mal Sicherheit des Befunds, und einer mehr, wenn ein führendes Krankheitsbild sie aufführt.',
  'chapter.items': 'Was in einem Plan stehen kann',
  'chapter.items.text':
    'Jede Maßnahme mit ihrer Dosis, mit dem, was sie vorschlägt, was gelten muss, gleich wer sie wünscht, und was sie streicht.',
  'chapter.items.unknown':
    'Eine Maßnahme, deren Indikation oder Kontraindikation unbekannt ist, wird nicht gedruckt.',
  'chapter.exercises': 'Übungen und Dehnungen',
  'chapter.exercises.text':
    'Drei Tage pro Woche, die nicht aufeinander folgen, wenn die Dosis nichts anderes sagt. Auf einem Blatt stehen höchstens vier Kraftübungen und zwei Dehnungen.',
  'chapter.exercises.levels':
    'Schonend: Stadium 3 bis 4 oder ein reizbares Knie. Aufbauend: Stadium 2. Kräftig: Stadium 1 und Erhalt.',
  'chapter.otherSport': 'Anderer Sport',
  'chapter.otherSport.text':
    'Was statt Laufen möglich ist, nach Krankheitsbild. Der Schmerz bleibt bei 0 bis 2.',
  'chapter.rules': 'Vorrangregeln',
  'chapter.rules.text':
    'Widersprechen sich Maßnahmen, gilt die höhere Ebene: dringende Warnzeichen, Verbote, Gewebeschutz, Stadium und Schmerz, das Krankheitsbild, die Mitursache, Vorlieben. Eine niedrigere Ebene hebt nie eine höhere auf.',
  'chapter.rules.unknown':
    'Eine noch unbekannte Regel streicht, als träfe sie zu, außer sie sagt, dass sie eine zutreffende Bedingung braucht.',
  'chapter.race': 'Entscheidungen zum Rennen',
  'chapter.race.text': 'Die Zeilen werden in ihrer Reihenfolge geprüft; die erste, die passt, entscheidet.',
  'chapter.questions': 'Fragen',
  'chapter.questions.text': 'Jede Frage, die gestellt werden kann, in der Reihenfolge des Termins.',
  'chapter.questions.unknown':
    'Eine Frage, deren Bedingung noch unbekannt ist, wird gestellt: lieber eine Frage zu viel als ein Risiko, nach dem niemand fragte.',
  'chapter.outcomes': 'Ergebnis-Scores',
  'chapter.outcomes.text':
    'Von einem Instrument werden nur Name, Datum, Fassung und Gesamtwert aufbewahrt, wie es die Lizenzen verlangen.',
  'chapter.sources': 'Quellen',
  'chapter.sources.text':
    'Geprüft: gelesen, und die Zahlen stimmen. Teilweise: aus zweiter Hand. Ungeprüft: aus der Erinnerung, vor dem Zitieren zu prüfen.',
  'chapter.sources.seed':
    'Nummern mit S sind Aussagen des Artikels, aus dem Genu entstand. Sie sind durchweg Expertenmeinung. Diese Aussagen und ihre Bewertung stehen auf Englisch, Titel in der Sprache der Quelle.',
  'chapter.accuracy': 'Trefferkarte',
  'chapter.accuracy.text':
    'Wie die Schlussfolgerung bei erfundenen Personen abschneidet, erzählt nach dem, was die Literatur typisch nennt, nie nach den Gewichten. Es sind keine Patienten: Die Karte findet Schwächen, sie beweist nichts über Menschen.',

  'group.kinds': 'Schmerzarten, in der geprüften Reihenfolge',
  'group.stages': 'Überlastungsstadien, schwerstes zuerst',

  'drawing.zones': 'Das Knie mit den markierten Kernzonen',

  'heading.gate': 'Bleibt in der Rangfolge, außer dies ist falsch',
  'heading.for': 'Spricht dafür',
  'heading.against': 'Spricht dagegen',
  'heading.confused': 'Nicht verwechseln mit',
  'heading.causes': 'Mögliche Auslöser',
  'heading.package': 'Zu trainieren, Wichtigstes zuerst',
  'heading.otherSport': 'Inzwischen anderer Sport',
  'heading.causeWhen': 'Zählt, wenn',
  'heading.pointsWhen': 'Stattdessen {points, plural, one {# Punkt} other {# Punkte}}, wenn',
  'heading.confidenceWhen': 'Stattdessen „{confidence}“, wenn',
  'heading.helps': 'Was hilft',
  'heading.listedBy': 'Aufgeführt bei',
  'heading.flagWhen': 'Liegt vor, wenn',
  'heading.adds': 'Setzt in den Plan',
  'heading.blocks': 'Verbietet',
  'heading.kindWhen': 'Wird genannt, wenn',
  'heading.stageWhen': 'Erreicht, wenn',
  'heading.doses': 'Dosis je Stufe',
  'heading.proposedWhen': 'Vorgeschlagen, wenn',
  'heading.onlyWhen': 'Nur solange, gleich wer es wünscht',
  'heading.calledForBy': 'Verlangt von',
  'heading.replaces': 'Vertritt',
  'heading.removedBy': 'Gestrichen durch',
  'heading.boundedBy': 'Begrenzt durch',
  'heading.override': 'Ärztlich mit Begründung aufhebbar: {rule}, solange',
  'heading.ruleWhen': 'Streicht, solange dies zutrifft oder unbekannt ist',
  'heading.ruleTrue': 'Streicht, wenn dies zutrifft',
  'heading.boundWhen': 'Begrenzt, solange dies zutrifft oder unbekannt ist',
  'heading.boundTrue': 'Begrenzt, wenn dies zutrifft',
  'heading.removes': 'Streicht',
  'heading.substitutes': 'Setzt an ihre Stelle',
  'heading.bounds': 'Begrenzt',
  'heading.withheldWhen': 'Kein Plan, solange',
  'heading.raceExists': 'Ein Rennen ist zu entscheiden, wenn',
  'heading.onlyIf': 'Wird nur gelesen, wenn',
  'heading.decidesWhen': 'Entscheidet, wenn',
  'heading.askedWhen': 'Wird gefragt, außer dies ist falsch',
  'heading.usedBy': 'Verwendet von',
  'heading.citedBy': 'Zitiert von',
  'heading.alsoNamedBy': 'Auch genannt von',
  'heading.labels': 'Rangstufen',
  'heading.levels': 'Rangordnung',
  'heading.grades': 'Evidenzgrade',
  'heading.flags': 'Erfasst durch',
  'heading.tests': 'Tests für',
  'heading.carriedBy': 'Lebt weiter in',

  'column.level': 'Stufe',
  'column.dose': 'Dosis',
  'column.days': 'wie oft',
  'column.condition': 'Krankheitsbild',
  'column.label': 'Rangstufe',
  'column.points': 'mindestens',
  'column.share': 'und mindestens',
  'column.diagnosis': 'Diagnose',
  'column.cases': 'Fälle',
  'column.first': 'an erster Stelle',
  'column.firstThree': 'unter den ersten drei',
  'column.caught': 'dringend, gemeldet',
  'column.falseAlarms': 'Fehlalarme',
  'column.cautious': 'binnen einer Woche gesehen',
  'column.rankedFirst': 'an erster Stelle',
  'column.case': 'Fall',
  'column.fault': 'was schiefgeht',

  'rule.always': 'immer',
  'rule.possible':
    '{count, plural, one {möglich oder führend: {conditions}} other {eines davon ist möglich oder führend: {conditions}}}',
  'rule.leading':
    '{count, plural, one {führend: {conditions}} other {eines davon ist führend: {conditions}}}',
  'rule.not': 'nicht: {rule}',
  'rule.reduced': 'Zeilen, die nur ärztlich einsehbar sind, fehlen hier.',
  'rule.selection': 'Gilt bei der Auswahl der Maßnahmen: hat keine eigene Bedingung.',
  'package.first': 'das Erste, das passt',
  'item.notByCause':
    'Eine Mitursache, die sie nennt, schlägt sie nicht von selbst vor: Etwas Feineres entscheidet.',
  'otherSport.matrix': 'Sport nach Krankheitsbild',
  'otherSport.back': 'Rückenleiden an Bandscheibe oder Nerv',
  'otherSport.pregnant': 'Schwangerschaft',
  'otherSport.rowHolds': 'Die Zeile „{row}“ zählt, solange',
  'exercise.doses': 'Wie schwer eine Übung sein darf',
  'exercise.doses.calm': 'Die schonende Dosis gilt, solange',
  'exercise.doses.strong': 'Die kräftige Dosis gilt, wenn nicht die schonende gilt, solange',
  'exercise.doses.none': 'Keine Übung für das Knie, solange',
  'item.longerPause': 'Eine Pause von {days, number} Tagen, solange',
  'otherSport.default': 'solange kein Krankheitsbild hervortritt',
  'race.whether': 'Ist ein Rennen zu entscheiden?',
  'race.whether.text':
    'Ein Rennen wird entschieden, wenn gerade eines läuft oder wenn sein Datum bekannt und höchstens eine Woche her ist. Passt keine Zeile, gilt der Standard.',
  'race.passedOver': 'die Zeile wird übergangen',
  'rule.exercise-package': 'Anmerkungen zu den Übungspaketen',
  'rule.cross-training-matrix': 'Anmerkungen zur Tabelle der anderen Sportarten',
  'limit.zero': 'Gar kein Schmerz ist erlaubt, solange',
  'limit.growth': 'Schmerz von 0 bis 2 ist erlaubt, Stopp bei 3, solange',
  'limit.lateral': 'Stopp beim ersten stechenden Schmerz außen, solange',
  'limit.tendon':
    'Bei einer Übung ist Schmerz bis 5 erlaubt, wenn der nächste Morgen nicht schlechter ist, solange',
  'sources.none': 'Expertenmeinung',
  'source.name': '{id} · {title}',
};
