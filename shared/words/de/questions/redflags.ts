import type { redflagsWords as english } from '../../en/questions/redflags.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const redflagsWords: Translated<typeof english> = {
  bearWeightInjury: {
    label: 'Gleich nach der Verletzung 4 Schritte möglich?',
    short: '4 Schritte danach',
    help: 'Hinken zählt als Ja.',
  },
  bearWeightNow: {
    label: 'Jetzt 4 Schritte möglich?',
    short: '4 Schritte jetzt',
    help: 'Hinken zählt als Ja.',
  },
  canFlex90: { label: 'Knie bis zum rechten Winkel zu beugen?', short: 'Beugt bis 90°' },
  canStraighten: { label: 'Knie voll zu strecken?', short: 'Streckt voll' },
  straightLegRaise: {
    label: 'Liegend: hebt das gestreckte Bein von der Liege?',
    short: 'Gestrecktes Bein heben',
  },
  deformity: {
    label: 'Fehlstellung, Kniescheibe verschoben, Delle in der Sehne?',
    short: 'Verformt, Delle',
  },
  nerveVessel: {
    label: 'Fuß oder Unterschenkel, neu und anders als auf der Gegenseite',
    short: 'Fuß und Nerven',
  },
  openWound: {
    label: 'Wunde, Punktion, Biss, Injektion am Knie, 4 Wochen?',
    short: 'Wunde oder Injektion',
  },
  feverOrRigors: {
    label: '38,0\u00A0°C oder mehr, Schüttelfrost, schwer krank?',
    short: 'Fieber, Schüttelfrost',
  },
  weightLoss: { label: 'Ungewollter Gewichtsverlust?', short: 'Gewichtsverlust' },
  nightSweats: { label: 'Nasser Nachtschweiß?', short: 'Nachtschweiß' },
  cancerHistory: { label: 'Krebs jetzt oder früher', short: 'Krebs' },
  nightPain: { label: 'Nachtschmerz' },
  bonyLump: {
    label: 'Neuer harter Knoten oder Schwellung des Knochens?',
    short: 'Neuer harter Knoten',
    help: 'Nicht der übliche schmerzende Höcker an der Tuberositas tibiae im Wachstum.',
  },
  boneTenderness: {
    label: 'Auf den Knochen drücken: genau die schmerzende Stelle',
    short: 'Druck auf Knochen',
    help: 'Nicht Gelenkspalt, Sehne oder das Band über dem äußeren Kondylus. Tibiaplateau: 1–3\u00A0cm unter dem Gelenkspalt. Nicht gedrückt: offen lassen.',
  },
  hopTest: {
    label: 'Einbeiniges Hüpfen, 3 Sprünge',
    short: 'Hüpfen, 3-mal',
    help: 'Nur wenn Gehen schmerzfrei und kein Knochen druckschmerzhaft ist.',
  },
  hipGroinPain: {
    label: 'Schmerz in Leiste, Hüfte oder vorderem Oberschenkel?',
    short: 'Leiste, Hüfte, Schenkel',
  },
  hipRotation: {
    label: 'Innenrotation der Hüfte im Seitenvergleich',
    short: 'Hüftinnenrotation',
  },
  calfSigns: { label: 'Wade des schmerzenden Beins, anders als die andere Wade', short: 'Wade' },
  dvtRisk: { label: 'Thromboserisiken' },
  wellsCancer: {
    label: 'Aktive Krebserkrankung',
    short: 'Aktiver Krebs',
    help: 'Behandlung jetzt, in den letzten 6 Monaten oder palliativ: +1.',
  },
  wellsParalysisPlaster: {
    label: 'Lähmung, Parese oder kürzlich Gips am Bein',
    short: 'Lähmung oder Gips',
    help: '+1',
  },
  wellsBedriddenSurgery: {
    label: 'Bettlägerig 3 Tage oder mehr oder große Operation in den letzten 12 Wochen',
    short: 'Bettlägerig, Operation',
    help: '+1',
  },
  wellsDeepVeinTender: {
    label: 'Druckschmerz entlang der tiefen Venen',
    short: 'Tiefe Venen schmerzhaft',
    help: '+1',
  },
  wellsWholeLegSwollen: { label: 'Ganzes Bein geschwollen', help: '+1' },
  wellsCalf3cm: {
    label: 'Wade mindestens 3\u00A0cm dicker',
    short: 'Wade 3\u00A0cm dicker',
    help: '10\u00A0cm unter der Tuberositas tibiae: +1.',
  },
  wellsPitting: {
    label: 'Eindrückbares Ödem nur an diesem Bein',
    short: 'Eindrückbares Ödem',
    help: '+1',
  },
  wellsCollateralVeins: {
    label: 'Sichtbare Kollateralvenen, nicht varikös',
    short: 'Kollateralvenen',
    help: '+1',
  },
  wellsPreviousDvt: {
    label: 'Frühere gesicherte tiefe Venenthrombose',
    short: 'Frühere TVT',
    help: '+1',
  },
  wellsAlternative: {
    label: 'Andere Diagnose mindestens ebenso wahrscheinlich',
    short: 'Andere Diagnose',
    help: '−2',
  },
  wellsScore: {
    label: 'Wells-Score für TVT',
    help: '2 oder mehr: wahrscheinlich. 1 oder weniger: unwahrscheinlich.',
  },
  chestSymptoms: {
    label: 'Brustzeichen, jetzt oder bei Belastung in den letzten 4 Wochen',
    short: 'Brust',
    help: 'Ärztlich noch nicht geklärt.',
  },
  saddleSymptoms: {
    label: 'Reithose taub, Blase oder Darm neu gestört, beide Beine schwach?',
    short: 'Reithose, Blase',
  },
  legTightnessExertion: {
    label: 'Schienbein oder Wade bei jedem Lauf hart, eng, taub, in Ruhe nach Minuten gut?',
    short: 'Eng bei jedem Lauf',
  },
  tightLegAfterBlow: {
    label: 'Starker, zunehmender Schmerz mit prallem Bein nach Schlag oder Fraktur?',
    short: 'Prall, zunehmend',
  },
  darkUrine: {
    label: 'Colafarbener Urin oder große Schwäche nach extremer Anstrengung?',
    short: 'Dunkler Urin',
  },
  bluntTraumaOrFall: { label: 'Stumpfer Schlag oder Sturz' },
};
