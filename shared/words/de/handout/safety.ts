import type { safetyMessages as english } from '../../en/handout/safety.ts';
import type { Translated } from '../../translation.ts';

/** When to get help, and the sheets that replace the plan. ICU messages. */
export const safetyMessages: Translated<typeof english> = {
  'help.title': 'Hilfe holen',
  'help.now': 'Sofort',
  'help.now.what': 'Notruf',
  'help.now.text':
    'Brustschmerz, Ohnmacht, Atemnot, Fuß taub oder gelähmt, heißes rotes Knie mit Fieber, taub im Schritt, dunkelbrauner Urin.',
  'help.today': 'Heute',
  'help.today.what': 'zum Arzt',
  'help.today.text':
    'Keine 4 Schritte möglich, Knie klemmt, Bein nicht gestreckt hebbar, große Schwellung in Stunden, Knie heiß oder rot, Wade dick oder rot.',
  'help.week': 'Diese Woche',
  'help.week.what': 'zum Arzt',
  'help.week.text':
    'Bleibender Nachtschmerz, bleibende Schwellung, schmerzende Stelle am Knochen, jeder Lauf schlimmer, neuer harter Knoten.',
  'help.child': 'Unter 18',
  'help.child.text': 'Arzt heute: Hinken, Hüft-/Leistenschmerz, Fieber mit Beinschmerz.',
  'help.sooner.title': 'Früher zum Arzt, wenn',
  'help.sooner.signs':
    'Sie keine 4 Schritte gehen können, der Schmerz in Ruhe stark ist, Ihre Wade anschwillt oder Sie Fieber haben.',

  'urgent.now': 'Wählen Sie jetzt den Notruf.',
  'urgent.today': 'Gehen Sie heute zum Arzt. Laufen Sie nicht.',
  'urgent.do.title': 'Bis dahin',
  'urgent.do.rest': 'Nicht laufen und dieses Bein nicht trainieren.',
  'urgent.do.show': 'Zeigen Sie dieses Blatt beim Arzt.',
  'urgent.contact': 'Hier anrufen',
  'urgent.contact.clinic': '{clinic}, {phone}',

  'pregnant.title': 'Solange Sie schwanger sind',
  'pregnant.stop':
    'Hören Sie auf und rufen Sie Hebamme oder Praxis an, wenn Sie bluten, Fruchtwasser verlieren oder Ihnen schwindlig ist. Ebenso bei Schmerz in der Brust, Wehen, die regelmäßig kommen, Schmerz in der Wade oder Atemnot.',

  'stop.main': 'Hören Sie jetzt mit dem Laufen auf.',
  'stop.main.week': 'Gehen Sie binnen einer Woche zum Arzt.',
  'stop.main.surgeon': 'Fragen Sie Ihren Chirurgen, bevor Sie wieder laufen.',
  'stop.main.checked': 'Laufen Sie nicht, bevor Sie untersucht sind.',
  'stop.step.book': 'Machen Sie noch heute einen Termin aus.',
  'stop.step.rest': 'Nicht laufen, nicht hüpfen.',
  'stop.step.diary': 'Notieren Sie jeden Morgen den Schmerz.',
  'stop.why.title': 'Warum?',
  'stop.spot': 'Sie haben eine schmerzende Stelle am Knochen {place}.',
  'stop.place.proximal-tibia': 'unter dem Knie',
  'stop.place.distal-femur': 'über dem Knie',
  'stop.place.shin-medial': 'am Schienbein',
  'stop.place.other': 'am Knie',
  'stop.pain.step-night': 'Es schmerzt bei jedem Schritt und in der Nacht.',
  'stop.pain.step': 'Es schmerzt bei jedem Schritt.',
  'stop.pain.night': 'Es schmerzt in der Nacht.',
  'stop.bone': 'Ein Arzt soll den Knochen prüfen. Vielleicht ist eine Aufnahme nötig.',
  'stop.until': 'Bis dahin nicht laufen, nicht hüpfen.',
  'stop.show': 'Zeigen Sie dieses Blatt beim Arzt.',
  'stop.can.title': 'Was Sie tun können',
  'stop.can.sport': '{sports}, aber nur ganz ohne Schmerz.',
  'stop.can.walk': 'Gehen Sie nur, wenn es nicht wehtut.',
  'stop.can.crutches': 'Wenn Gehen wehtut: nach Krücken fragen.',
  'stop.can.sleep': 'Schlafen Sie 7 bis 9 Stunden.',
  'stop.can.eat': 'Essen Sie regelmäßig.',
  'stop.not.title': 'Was Sie nicht tun sollen',
  'stop.not.tablets': 'Keine Tabletten nehmen, um laufen zu können.',
  'stop.not.run-off': 'Nicht „durch den Schmerz laufen“.',
  'stop.helped.title': 'Was hat vielleicht dazu beigetragen?',
  'stop.helped.weekly': 'Ihre Strecken wurden schnell länger.',
  'stop.helped.spike': 'Ein Lauf war viel länger als alle davor.',
  'stop.helped.flatter': 'Sie tragen jetzt flachere Schuhe.',
  'stop.helped.new': 'Ihr Körper ist das Laufen noch nicht gewohnt und braucht Zeit.',
  'stop.when.title': 'Wann kann ich wieder laufen?',
  'stop.when.doctor': 'Das entscheidet der Arzt.',
  'stop.when.bone':
    'Ist der Knochen überlastet, braucht er oft 6 bis 12 Wochen ohne Laufen. Dann gehen und laufen Sie kurz im Wechsel.',
  'stop.when.steps': 'Dann gehen und laufen Sie kurz im Wechsel.',
  'stop.check.title': 'Nächste Kontrolle',
  'stop.check': 'Nach dem Termin beim Arzt, spätestens am {date}.',
};
