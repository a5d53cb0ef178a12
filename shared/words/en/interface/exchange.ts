/** Files for another Genu, for other programs and for spreadsheets. */
export const exchangeMessages = {
  'exchange.menu': 'Files',
  'exchange.handOver': 'Hand this athlete over',
  'exchange.takeOver': 'Take an athlete over',
  'exchange.fhir': 'This assessment as FHIR',
  'exchange.questionnaire': 'The intake as a FHIR questionnaire',
  'exchange.people': 'People as a table (CSV)',
  'exchange.outcomes': 'Outcomes as a table (CSV)',
  'exchange.making': 'Packing and encrypting',
  'exchange.made': 'The baton is ready: {fileName}',
  'exchange.made.text':
    'Send the file by any way. Tell the code by another one, over the telephone: without it nobody can open the file.',
  'exchange.code': 'Code of this baton',
  'exchange.code.copy': 'Copy the code',
  'exchange.code.copied': 'On the clipboard until the vault is locked.',
  'exchange.cancelled': 'Nothing was saved. The athlete was not handed over.',
  'exchange.saved': 'Saved: {fileName}. It is not encrypted: keep it as you keep any paper of a patient.',
  'exchange.done': 'Done',
  'exchange.file': 'A baton (.genu), or everything about one person (.zip)',
  'exchange.file.chosen': '{name} · {size, number} kB',
  'exchange.passphrase': 'Code or passphrase of the baton',
  'exchange.open': 'Open and take over',
  'exchange.taken': '{name}, from {sender} ({role, select, doctor {doctor} other {coach}})',
  'exchange.taken.counts':
    '{added, plural, =0 {No new assessment.} one {1 new assessment.} other {# new assessments.}} {continued, plural, =0 {} one {1 went on.} other {# went on.}} {unchanged, plural, =0 {} one {1 was here already.} other {# were here already.}}',
  'exchange.taken.kept':
    '{kept, plural, one {On 1 draft both sides have worked: yours stays as it is.} other {On # drafts both sides have worked: yours stay as they are.}}',
  'exchange.taken.open': 'Open the athlete',
  'exchange.givenBy': 'Answered by {name} ({role, select, doctor {doctor} other {coach}}), {date}.',
} as const satisfies Record<string, string>;
