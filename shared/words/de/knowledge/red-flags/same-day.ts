import type { sameDayFlagWords as english } from '../../../en/knowledge/red-flags/same-day.ts';
import type { Translated } from '../../../translation.ts';

/** Flags that need a doctor today. */
export const sameDayFlagWords: Translated<typeof english> = {
  'rf-extensor': {
    name: 'Ruptur des Streckapparats möglich',
    why: 'Das gestreckte Bein kann nicht gehoben werden: Quadrizeps- oder Patellarsehne, Patella oder Tuberositas. Frühe Naht bringt das beste Ergebnis.',
    action: 'Heute ärztlich vorstellen; gestreckt schienen, nicht laufen, dieses Bein nicht belasten.',
    runner: 'Sie können das gestreckte Bein nicht heben.',
  },
  'rf-ottawa': {
    name: 'Fraktur möglich (Ottawa-Knie-Regel)',
    why: 'Mindestens ein Punkt der Ottawa-Knie-Regel binnen einer Woche nach der Verletzung: Röntgen.',
    action: 'Heute Röntgen und ärztliche Vorstellung; nicht laufen, dieses Bein nicht belasten.',
    runner: 'Ihr Knie muss nach der Verletzung geprüft werden, vielleicht mit Röntgen.',
  },
  'rf-pittsburgh': {
    name: 'Fraktur möglich (Pittsburgh-Regel)',
    why: 'Schlag oder Sturz, dazu Alter unter 12 oder über 50 oder keine vier vollen Schritte: Röntgen.',
    action: 'Heute Röntgen und ärztliche Vorstellung; nicht laufen, dieses Bein nicht belasten.',
    runner: 'Ihr Knie muss nach dem Sturz geprüft werden, vielleicht mit Röntgen.',
  },
  'rf-locked': {
    name: 'Blockiertes Knie',
    why: 'Eine echte Blockade bedeutet einen eingeschlagenen Meniskusriss oder freien Gelenkkörper, bis das Gegenteil bewiesen ist.',
    action: 'Heute ärztlich vorstellen. Streckung nicht erzwingen; keine Übungen.',
    runner: 'Ihr Knie klemmt. Versuchen Sie nichts mit Gewalt.',
  },
  'rf-haemarthrosis': {
    name: 'Hämarthros möglich',
    why: 'Eine rasche, starke Schwellung nach einer Verletzung ist meist Blut: oft das vordere Kreuzband; eine Fraktur muss ausgeschlossen werden.',
    action: 'Heute ärztlich vorstellen; nicht laufen, dieses Bein nicht belasten.',
    runner: 'Ihr Knie ist binnen Stunden angeschwollen.',
  },
  'rf-anticoagulant-trauma': {
    name: 'Gelenkblutung unter Gerinnungshemmung möglich',
    why: 'Eine Schwellung unter Antikoagulans oder bei Gerinnungsstörung kann eine Blutung sein, auch ohne Verletzung.',
    action: 'Heute ärztlich vorstellen; keine Massage, keine Rolle, dieses Bein nicht belasten.',
    runner: 'Ihr Knie ist geschwollen, und Ihr Blut gerinnt langsam.',
  },
  'rf-patella-dislocation': {
    name: 'Patellaluxation',
    why: 'Eine erste Luxation, oder eine mit Schwellung oder Hinken, braucht ein Röntgenbild wegen eines Knochenfragments.',
    action: 'Heute ärztlich vorstellen mit Röntgen; nicht laufen, dieses Bein nicht belasten.',
    runner: 'Ihre Kniescheibe ist aus dem Gelenk gesprungen.',
  },
  'rf-dvt': {
    name: 'Tiefe Venenthrombose möglich',
    why: 'Wells-Score 2 oder mehr, oder Wadenzeichen, die ein Coach nicht bewerten kann, oder Wadenzeichen um eine Schwangerschaft.',
    action:
      'Heute ärztlich vorstellen: Ultraschall binnen 4 Stunden oder nach örtlichem Standard. Nicht laufen, keine Massage.',
    runner:
      'Ihre Wade oder Ihr Bein schmerzt oder ist geschwollen. Ein Arzt muss heute nach einem Blutgerinnsel suchen.',
  },
  'rf-hot-joint': {
    name: 'Heißes, geschwollenes Knie',
    why: 'Gicht, Infektion oder Bursitis: Ein Gelenkpunktat ist auch ohne Fieber nötig.',
    action: 'Heute ärztlich vorstellen; nicht laufen, dieses Bein nicht belasten.',
    runner: 'Ihr Knie ist warm und geschwollen.',
  },
  'rf-fever-joint': {
    name: 'Fieber mit schmerzendem Bein',
    why: 'Septische Hüfte, septisches Knie oder Knocheninfektion zeigen am Knie oft wenig.',
    action: 'Heute ärztlich vorstellen; nicht laufen, dieses Bein nicht belasten.',
    runner: 'Sie haben Fieber, und Ihr Bein schmerzt.',
  },
  'rf-femoral-neck': {
    name: 'Knochenstressverletzung des Schenkelhalses möglich',
    why: 'Leistenschmerz bei jedem Schritt, nachts oder beim Hüpfen: Der Schenkelhals kann dislozieren.',
    action: 'Heute ärztliche Vorstellung und MRT; Gehstützen, kein Schritt auf diesem Bein bis zur Freigabe.',
    runner: 'Ihre Hüfte oder Leiste schmerzt bei jedem Schritt. Gehen Sie mit Krücken.',
  },
  'rf-scfe': {
    name: 'Epiphyseolysis capitis femoris oder Perthes möglich',
    why: 'Minderjährige Person mit steifer, schmerzhafter oder nicht untersuchter Hüfte: Knieschmerz kann von der Hüfte kommen.',
    action: 'Heute ärztliche Vorstellung und Röntgen beider Hüften; nicht laufen.',
    runner: 'Der Schmerz kann von der Hüfte kommen. Ein Arzt muss die Hüfte heute prüfen.',
  },
  'rf-cannot-bear': {
    name: 'Keine vier Schritte möglich',
    why: 'Unfähigkeit, das Bein zu belasten, gleich aus welcher Ursache.',
    action: 'Heute ärztlich vorstellen; Gehstützen, dieses Bein nicht belasten.',
    runner: 'Sie können keine 4 Schritte gehen.',
  },
  'rf-child-limp': {
    name: 'Ungeklärtes Hinken bei einem Kind',
    why: 'Hinkt ein Kind ohne Verletzung, müssen Hüfte und Blut untersucht werden.',
    action: 'Heute ärztlich vorstellen; kein Sport.',
    runner: 'Wenn ein Kind hinkt, muss ein Arzt es prüfen.',
  },
  'rf-dvt-unlikely': {
    name: 'Gerinnsel in der Wade auszuschließen',
    why: 'Wells-Score 1 oder weniger, die Wade ist dennoch geschwollen oder gerötet.',
    action: 'Heute ärztlich vorstellen: D-Dimer nach örtlichem Standard. Nicht laufen.',
    runner: 'Ihre Wade ist geschwollen oder rot. Ein Arzt soll sie heute prüfen.',
  },
  'rf-tumour-young': {
    name: 'Knochenläsion auszuschließen (junger Mensch)',
    why: 'Ungeklärte Knochenschwellung oder Nachtschmerz unter 25 Jahren.',
    action: 'Heute ärztlich vorstellen; Röntgen binnen 48 Stunden. Nicht laufen.',
    runner: 'Schmerz in der Nacht oder ein harter Knoten muss geprüft werden.',
  },
  'rf-pregnancy-urgent': {
    name: 'Blutung in der Schwangerschaft',
    why: 'Eine Blutung in der Schwangerschaft gehört heute in die Geburtsklinik.',
    action: 'Heute in die Geburtsklinik; kein Sport.',
    runner: 'Sie sind schwanger und bluten. Gehen Sie heute in Ihre Geburtsklinik.',
  },
};
