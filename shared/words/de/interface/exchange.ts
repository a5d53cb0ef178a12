import type { exchangeMessages as english } from '../../en/interface/exchange.ts';
import type { Translated } from '../../translation.ts';

/** Files for another Genu, for other programs and for spreadsheets. */
export const exchangeMessages: Translated<typeof english> = {
  'exchange.menu': 'Dateien',
  'exchange.handOver': 'Diese Person übergeben',
  'exchange.takeOver': 'Eine Person übernehmen',
  'exchange.fhir': 'Diese Beurteilung als FHIR',
  'exchange.questionnaire': 'Die Anamnese als FHIR-Fragebogen',
  'exchange.people': 'Personen als Tabelle (CSV)',
  'exchange.outcomes': 'Ergebnisse als Tabelle (CSV)',
  'exchange.making': 'Wird gepackt und verschlüsselt',
  'exchange.made': 'Die Übergabedatei ist bereit: {fileName}',
  'exchange.made.text':
    'Senden Sie die Datei auf beliebigem Weg. Nennen Sie den Code auf einem anderen, am Telefon: Ohne ihn kann niemand die Datei öffnen.',
  'exchange.code': 'Code dieser Übergabedatei',
  'exchange.code.copy': 'Code kopieren',
  'exchange.code.copied': 'In der Zwischenablage, bis der Tresor gesperrt wird.',
  'exchange.cancelled': 'Nichts wurde gespeichert. Die Person wurde nicht übergeben.',
  'exchange.saved':
    'Gespeichert: {fileName}. Die Datei ist nicht verschlüsselt: Verwahren Sie sie wie jedes Patientenpapier.',
  'exchange.done': 'Fertig',
  'exchange.file': 'Übergabedatei (.genu) oder alles über eine Person (.zip)',
  'exchange.file.chosen': '{name} · {size, number}\u00A0kB',
  'exchange.passphrase': 'Code oder Passphrase der Übergabedatei',
  'exchange.open': 'Öffnen und übernehmen',
  'exchange.taken': '{name}, von {sender} ({role, select, doctor {ärztlich} other {Coach}})',
  'exchange.taken.counts':
    '{added, plural, =0 {Keine neue Beurteilung.} one {1 neue Beurteilung.} other {# neue Beurteilungen.}} {continued, plural, =0 {} one {1 wurde fortgeführt.} other {# wurden fortgeführt.}} {unchanged, plural, =0 {} one {1 war schon hier.} other {# waren schon hier.}}',
  'exchange.taken.kept':
    '{kept, plural, one {An 1 Entwurf haben beide Seiten gearbeitet: Ihrer bleibt, wie er ist.} other {An # Entwürfen haben beide Seiten gearbeitet: Ihre bleiben, wie sie sind.}}',
  'exchange.taken.open': 'Person öffnen',
  'exchange.givenBy': 'Beantwortet von {name} ({role, select, doctor {ärztlich} other {Coach}}), {date}.',
};
