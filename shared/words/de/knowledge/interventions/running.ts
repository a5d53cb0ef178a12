import type {
  loadWords as englishLoadWords,
  techniqueWords as englishTechniqueWords,
  crossTrainingWords as englishCrossTrainingWords,
  eventDecisionWords as englishEventDecisionWords,
} from '../../../en/knowledge/interventions/running.ts';
import type { Translated } from '../../../translation.ts';

/** How much to run. Numbers of the plan stand in the running plan, not here. */
export const loadWords: Translated<typeof englishLoadWords> = {
  'load-pain-model': {
    name: 'Schmerzampel für jede Einheit',
    plain:
      'Schmerz von 0 bis 2 auf der Skala bis 10 ist in Ordnung. Bei 3 oder 4 nicht steigern. Ab 5 Stopp. Prüfen Sie es am Morgen danach noch einmal.',
  },
  'load-stage-1': {
    name: 'Weiter laufen mit 70\u00A0% (Stadium 1)',
    plain: 'Laufen Sie weiter, aber 2 Wochen lang weniger. Keine schnellen Läufe, keine Hügel.',
  },
  'load-stage-2': {
    name: 'Halber Umfang, kürzere Läufe (Stadium 2)',
    plain:
      'Laufen Sie vorerst nur halb so viel. Hören Sie auf, bevor der Schmerz kommt. Keine schnellen Läufe, keine Hügel.',
  },
  'load-stage-3': {
    name: 'Laufpause, dann Wiederbeginn (Stadium 3)',
    plain:
      'Laufen Sie 1 bis 2 Wochen nicht. Bleiben Sie fit mit Schwimmen oder anderem Sport, der nicht wehtut. Dann starten Sie wieder mit kurzen Läufen.',
  },
  'load-stage-4': {
    name: 'Nicht laufen bis zur ärztlichen Untersuchung (Stadium 4)',
    plain: 'Laufen Sie vorerst nicht. Gehen Sie zum Arzt. Nur leichter Sport, der nicht wehtut.',
  },
  'load-restart-30': {
    name: 'Wiederbeginn mit 30\u00A0% des üblichen Umfangs',
    plain:
      'Beginnen Sie mit etwa einem Drittel Ihrer normalen Strecke. Steigern Sie jede Woche ein wenig, wenn das Knie ruhig bleibt.',
  },
  'load-ladder-walk-run': {
    name: 'Geh-Lauf-Leiter',
    plain: 'Ein wenig laufen, ein wenig gehen. Zur nächsten Stufe erst nach zwei guten Tagen.',
  },
  'load-ladder-volume': {
    name: 'Umfang wieder aufbauen',
    plain: 'Steigern Sie Ihre Strecke in kleinen Schritten. Mehr erst nach einer guten Woche.',
  },
  'load-cap-weekly-10': {
    name: 'Pro Woche höchstens +10\u00A0%',
    plain: 'Steigern Sie jede Woche höchstens um etwa ein Zehntel.',
  },
  'load-cap-single-session': {
    name: 'Kein Lauf über +10\u00A0% des letzten Monats',
    plain: 'Laufen Sie auf einmal nicht viel weiter als beim längsten Lauf im letzten Monat.',
  },
  'load-count-races': {
    name: 'Rennen zählen als Training',
    plain: 'Rennen zählen als Training. Laufen Sie in dieser Woche sonst weniger.',
  },
  'load-novice-heavy-start': {
    name: 'Sanfter Start: 3\u00A0km in Woche 1',
    plain: 'Laufen Sie in der ersten Woche höchstens 3\u00A0km. Machen Sie drei kurze Läufe mit Gehpausen.',
  },
  'load-no-hills-speed': {
    name: 'Nur flach und locker',
    plain: 'Nur flache Wege. Keine schnellen Läufe.',
  },
  'load-reintroduce-hills': {
    name: 'Hügel wieder einbauen',
    plain:
      'Bauen Sie Hügel Schritt für Schritt wieder ein. Beginnen Sie mit einem sanften Anstieg in einem lockeren Lauf.',
  },
  'load-reintroduce-speed': {
    name: 'Tempo wieder einbauen',
    plain: 'Tempo kommt zuletzt. Beginnen Sie mit vier kurzen, schnellen Läufen von 20 Sekunden.',
  },
  'load-downhill-walk': {
    name: 'Steil bergab gehen',
    plain: 'Gehen Sie steil bergab.',
  },
  'load-stop-running': {
    name: 'Nicht laufen bis zur Freigabe',
    plain: 'Laufen Sie nicht, bis ein Arzt es erlaubt.',
  },
  'load-bsi-protocol': {
    name: 'Protokoll bei Knochenstressverletzung, ärztlich geleitet',
    plain: 'Ihr Arzt leitet jeden Schritt. Nicht laufen und nicht springen, bis der Knochen ruhig ist.',
  },
  'load-adolescent-ladder': {
    name: 'Aktivitätsleiter für Jugendliche',
    plain:
      'Steigern Sie in Stufen: gehen, Rad fahren, traben, laufen, springen. Der Schmerz muss bei 0 bis 2 bleiben.',
  },
  'load-postpartum': {
    name: 'Laufen nach der Geburt',
    plain:
      'Beginnen Sie mit Gehen und leichter Kraft. Laufen Sie erst, wenn nichts tropft, drückt oder schmerzt.',
  },
  'load-post-surgery': {
    name: 'Nach Operation: Nachbehandlungsschema zuerst',
    plain: 'Halten Sie sich an den Plan Ihrer Klinik. Laufen Sie erst, wenn das Team es erlaubt.',
  },
};

/** One cue at a time. */
export const techniqueWords: Translated<typeof englishTechniqueWords> = {
  'tech-cadence-up': {
    name: 'Schrittfrequenz +5\u00A0%, später bis +10\u00A0%',
    plain: 'Etwas kürzere, schnellere Schritte. Ziel: 5 mehr pro 100.',
  },
  'tech-shorter-step': {
    name: 'Näher am Körper landen',
    plain: 'Setzen Sie den Fuß näher unter dem Körper auf.',
  },
  'tech-land-softer': { name: 'Weicher landen', plain: 'Versuchen Sie, leise zu laufen.' },
  'tech-step-width': {
    name: 'Breitere Spur',
    plain: 'Denken Sie sich eine Linie. Ein Fuß bleibt auf jeder Seite.',
  },
  'tech-hip-knee-cue': {
    name: 'Becken gerade, Knie nach vorn',
    plain: 'Halten Sie den Gürtel waagrecht und die Knie nach vorn.',
  },
  'tech-trunk-forward': {
    name: 'Leichte Vorlage',
    plain: 'Lehnen Sie sich aus den Knöcheln etwas nach vorn.',
  },
  'tech-upright-no-sideways': {
    name: 'Aufrecht laufen',
    plain: 'Laufen Sie aufrecht. Kippen Sie nicht zur Seite.',
  },
  'tech-forefoot-caution': {
    name: 'Fußaufsatz nicht ändern',
    plain: 'Ändern Sie nicht allein, wie Ihr Fuß aufsetzt.',
  },
  'tech-no-change': {
    name: 'Keine Änderung der Lauftechnik',
    plain: 'Ihr Laufstil muss sich nicht ändern.',
  },
};

/** Sport that keeps the runner fit. Each finishes the sentence "Keep fit with …" as well. */
export const crossTrainingWords: Translated<typeof englishCrossTrainingWords> = {
  'xt-swim': {
    name: 'Schwimmen',
    plain: 'Schwimmen Sie, aber ohne Beinschlag wie beim Brustschwimmen.',
    activity: 'Schwimmen',
    verb: 'schwimmen',
  },
  'xt-aqua-jog': {
    name: 'Aquajogging',
    plain: 'Laufen Sie im tiefen Wasser mit einem Gürtel, der trägt.',
    activity: 'Laufen im Wasser',
    verb: 'im tiefen Wasser laufen',
  },
  'xt-bike': {
    name: 'Lockeres Radfahren, hoher Sattel',
    plain: 'Stellen Sie den Sattel hoch und treten Sie locker. Stopp, wenn der Schmerz über 2 von 10 ist.',
    activity: 'lockerem Radfahren',
    verb: 'locker Rad fahren',
  },
  'xt-elliptical': {
    name: 'Crosstrainer',
    plain: 'Nutzen Sie den Crosstrainer mit kurzen, lockeren Schritten.',
    activity: 'lockerem Crosstrainer',
    verb: 'auf den Crosstrainer gehen',
  },
  'xt-row': {
    name: 'Rudern, kurze Rollbahn',
    plain: 'Rudern Sie locker und rollen Sie nur kurz.',
    activity: 'lockerem Rudern',
    verb: 'locker rudern',
  },
  'xt-walk': {
    name: 'Zügiges Gehen',
    plain: 'Gehen Sie auf flachen Wegen, wenn Gehen nicht wehtut.',
    activity: 'Gehen',
    verb: 'auf flachen Wegen gehen',
  },
};

/** What to do about a race. */
export const eventDecisionWords: Translated<typeof englishEventDecisionWords> = {
  'evt-stop-now': {
    name: 'Rennen jetzt abbrechen',
    plain: 'Brechen Sie das Rennen jetzt ab. Weiter laufen kann es schlimmer machen.',
  },
  'evt-no-start': { name: 'Jetzt kein Start', plain: 'Laufen Sie jetzt kein Rennen.' },
  'evt-consult-first': {
    name: 'Vor dem Rennen sportärztlich vorstellen',
    plain: 'Gehen Sie vor dem Rennen zum Sportarzt.',
  },
  'evt-start-conditional': {
    name: 'Start unter Bedingungen',
    plain:
      'Sie dürfen starten, wenn der Schmerz 0 bis 2 ist. Stopp bei 4 oder wenn Sie hinken. Keine Schmerztabletten.',
  },
  'evt-start-ok': {
    name: 'Darf starten',
    plain: 'Sie können starten. Steigern Sie in Ruhe.',
  },
  'evt-post-race': {
    name: 'Nach dem Rennen',
    plain: '3 × 5 Minuten Eis. 2 Tage Ruhe. Prüfen Sie das Knie am Morgen danach.',
  },
};
