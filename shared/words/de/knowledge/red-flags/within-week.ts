import type { withinWeekFlagWords as english } from '../../../en/knowledge/red-flags/within-week.ts';
import type { Translated } from '../../../translation.ts';

/** Flags that need a doctor within a week. */
export const withinWeekFlagWords: Translated<typeof english> = {
  'rf-bsi-high': {
    name: 'Knochenstressverletzung so wahrscheinlich, dass Laufstopp gilt',
    why: 'Ein umschriebener Knochendruckschmerz nahe dem Knie ist beim Laufen eine Knochenstressverletzung, bis das Gegenteil bewiesen ist.',
    action:
      'Nicht laufen, keine Stoßbelastung. Binnen einer Woche ärztlich vorstellen, MRT; ein normales Röntgenbild schließt sie nicht aus.',
    runner:
      'Sie haben eine schmerzende Stelle am Knochen. Ein Arzt soll den Knochen prüfen. Vielleicht ist ein MRT nötig.',
  },
  'rf-bsi': {
    name: 'Knochenstressverletzung möglich',
    why: 'Schmerz bei jedem Auftritt, beim Hüpfen oder nachts an einer knöchernen Stelle.',
    action:
      'Nicht laufen, keine Stoßbelastung. Binnen einer Woche ärztlich vorstellen, MRT; ein normales Röntgenbild schließt sie nicht aus.',
    runner:
      'Der Knochen ist vielleicht überlastet. Ein Arzt soll den Knochen prüfen. Vielleicht ist ein MRT nötig.',
  },
  'rf-bone-not-cleared': {
    name: 'Knochen noch nicht freigegeben',
    why: 'Schmerz innen oder am Schienbeinkopf, der nach einem Belastungssprung nicht besser wird: Hier wird Knochenstress leicht für Sehnenschmerz gehalten.',
    action:
      'Nicht laufen, bis der Knochen abgetastet und unauffällig ist. Binnen einer Woche ärztlich vorstellen.',
    runner: 'Ein Arzt soll auf den Knochen drücken, bevor Sie wieder laufen.',
  },
  'rf-reds': {
    name: 'Energiemangel möglich',
    why: 'Ausbleibende Periode, wiederholte Knochenstressverletzungen oder restriktives Essen deuten auf RED-S.',
    action: 'Vorsicht mit Belastung. Binnen einer Woche ärztliche Vorstellung und Ernährungsberatung.',
    runner: 'Ihr Körper braucht vielleicht mehr Energie aus dem Essen. Ein Arzt kann helfen.',
  },
  'rf-tumour': {
    name: 'Knochenläsion auszuschließen',
    why: 'Ein harter Knoten oder Nachtschmerz mit Allgemeinzeichen: Tumor, Metastase oder Infektion des Knochens.',
    action: 'Nicht laufen. Binnen einer Woche ärztliche Vorstellung und Röntgen.',
    runner: 'Schmerz in der Nacht oder ein harter Knoten muss geprüft werden.',
  },
  'rf-night-pain': {
    name: 'Nachtschmerz, der nicht nachlässt',
    why: 'Schmerz, der weckt und nicht nachlässt, muss untersucht werden.',
    action: 'Nicht laufen. Binnen einer Woche ärztlich vorstellen.',
    runner: 'Ihr Knie weckt Sie in der Nacht und beruhigt sich nicht. Ein Arzt soll es prüfen.',
  },
  'rf-late-trauma': {
    name: 'Übersehene Fraktur möglich',
    why: 'Knochendruckschmerz oder ein Knie, das sich nicht beugt, eine bis zwölf Wochen nach einer Verletzung.',
    action: 'Nicht laufen. Binnen einer Woche ärztliche Vorstellung und Röntgen.',
    runner: 'Der Knochen schmerzt nach der Verletzung noch. Vielleicht ist Röntgen nötig.',
  },
  'rf-acute-injury': {
    name: 'Akute Knieverletzung, noch nicht untersucht',
    why: 'Knall, Schwellung, Einklemmen oder ein positiver Test nach einer Verletzung müssen untersucht werden.',
    action: 'Nicht laufen. Binnen einer Woche ärztlich vorstellen.',
    runner: 'Ihr Knie wurde verletzt. Ein Arzt soll es prüfen, bevor Sie wieder laufen.',
  },
  'rf-instability': {
    name: 'Bandverletzung möglich',
    why: 'Wegknicken bei Drehung oder ein positiver Bandtest.',
    action: 'Nicht laufen. Binnen einer Woche ärztlich vorstellen, orthopädische Beurteilung.',
    runner: 'Ihr Knie knickt weg. Ein Arzt soll die Bänder prüfen.',
  },
  'rf-effusion': {
    name: 'Gelenkerguss',
    why: 'Ein Gelenk mit echtem Erguss ist nicht bereit zum Laufen, gleich wie es begann.',
    action: 'Nicht laufen, bis höchstens eine Spur bleibt. Binnen einer Woche ärztlich vorstellen.',
    runner: 'Ihr Knie ist geschwollen. Es ist nicht bereit zum Laufen.',
  },
  'rf-recent-surgery': {
    name: 'Kürzlich operiert, nicht freigegeben',
    why: 'Das Nachbehandlungsschema der Operierenden geht jedem Plan hier vor.',
    action: 'Nicht laufen, bis das operierende Team zustimmt.',
    runner: 'Sie wurden am Knie operiert. Fragen Sie Ihren Chirurgen, bevor Sie laufen.',
  },
  'rf-arthroplasty': {
    name: 'Gelenkoperation ohne Freigabe',
    why: 'Sport mit hoher Stoßbelastung nach Endoprothese, Umstellung oder Knorpeloperation braucht die Zustimmung der Operierenden.',
    action: 'Nicht laufen; Rad fahren und schwimmen. Das operierende Team fragen.',
    runner: 'Sie wurden am Knie operiert. Fragen Sie Ihren Chirurgen, bevor Sie laufen.',
  },
  'rf-postpartum-hold': {
    name: 'Früh nach der Geburt oder Beckenbodenzeichen',
    why: 'Weniger als 12 Wochen nach der Geburt oder Beckenbodenbeschwerden: noch keine Stoßbelastung.',
    action: 'Keine Stoßbelastung. Plan nach der Geburt und Termin zur Beckenbodenphysiotherapie.',
    runner:
      'Ihr Körper braucht nach der Geburt Zeit. Beginnen Sie mit Gehen. Lassen Sie den Beckenboden prüfen.',
  },
  'rf-stage4': {
    name: 'Dauerschmerz (Stadium 4)',
    why: 'Schmerz, der zwei Wochen lang nie weggeht, auch nicht in Ruhe.',
    action: 'Nicht laufen. Binnen einer Woche ärztlich vorstellen.',
    runner: 'Ihr Knie schmerzt immer. Ein Arzt soll es prüfen, bevor Sie laufen.',
  },
  'rf-claudication': {
    name: 'Belastungsabhängiges Engegefühl im Bein',
    why: 'Chronisches belastungsabhängiges Kompartmentsyndrom oder Arterienkompression.',
    action: 'Keine harten Läufe. Binnen einer Woche ärztlich vorstellen.',
    runner: 'Ihr Bein spannt beim Laufen stark. Keine harten Läufe, bis ein Arzt es geprüft hat.',
  },
  'rf-fluoroquinolone': {
    name: 'Sehne durch Antibiotikum gefährdet',
    why: 'Fluorchinolone erhöhen das Risiko einer Sehnenruptur, mehr noch mit Steroiden und über 60.',
    action: 'Kein Tempo, keine Sprünge. Binnen einer Woche ärztlich vorstellen.',
    runner:
      'Ihr Antibiotikum kann die Sehnen schwach machen. Laufen Sie nicht schnell und springen Sie nicht.',
  },
};
