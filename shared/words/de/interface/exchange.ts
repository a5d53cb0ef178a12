import type { exchangeMessages as english } from '../../en/interface/exchange.ts';
import type { Translated } from '../../translation.ts';

/** Files for another Genu, for other programs and for spreadsheets. */
export const exchangeMessages: Translated<typeof english> = {
  'exchange.menu': 'Dateien',
  'exchange.handOver': 'Diese Person weitergeben',
  'exchange.takeOver': 'Eine Person übernehmen',
  'exchange.fhir': 'Diese Untersuchung als FHIR',
  'exchange.questionnaire': 'Der Fragebogen als FHIR-Formular',
  'exchange.people': 'Personen als Tabelle (CSV)',
  'exchange.outcomes': 'Verläufe als Tabelle (CSV)',
  'exchange.making': 'Wird gepackt und verschlüsselt',
  'exchange.made': 'Der Stab ist fertig: {fileName}',
  'exchange.made.text':
    'Schicken Sie die Datei auf beliebigem Weg. Nennen Sie den Code auf einem anderen, etwa am Telefon: Ohne ihn kann niemand die Datei öffnen.',
  'exchange.code': 'Code dieses Stabs',
  'exchange.code.copy': 'Code kopieren',
  'exchange.code.copied': 'In der Zwischenablage, bis der Tresor gesperrt wird.',
  'exchange.cancelled': 'Nichts wurde gespeichert. Die Person wurde nicht weitergegeben.',
  'exchange.saved':
    'Gespeichert: {fileName}. Die Datei ist nicht verschlüsselt: Bewahren Sie sie auf wie jedes Papier einer Patientin.',
  'exchange.done': 'Fertig',
  'exchange.file': 'Stab, eine Datei mit der Endung .genu',
  'exchange.file.chosen': '{name} · {size, number} kB',
  'exchange.passphrase': 'Code oder Passphrase des Stabs',
  'exchange.open': 'Öffnen und übernehmen',
  'exchange.taken': '{name}, von {sender} ({role, select, doctor {ärztlich} other {Coach}})',
  'exchange.taken.counts':
    '{added, plural, =0 {Keine neue Untersuchung.} one {1 neue Untersuchung.} other {# neue Untersuchungen.}} {continued, plural, =0 {} one {1 ging weiter.} other {# gingen weiter.}} {unchanged, plural, =0 {} one {1 war schon da.} other {# waren schon da.}}',
  'exchange.taken.kept':
    '{kept, plural, one {An 1 Entwurf haben beide Seiten gearbeitet: Ihrer bleibt, wie er ist.} other {An # Entwürfen haben beide Seiten gearbeitet: Ihre bleiben, wie sie sind.}}',
  'exchange.taken.open': 'Person öffnen',
  'exchange.givenBy': 'Beantwortet von {name} ({role, select, doctor {ärztlich} other {Coach}}), {date}.',
};
