/** Beside a signed record: what was added to it, and who did what. */
export const recordMessages = {
  'record.addenda': 'Addenda',
  'record.addendum.by': '{name}, {date}, {time}',
  'record.addendum.label': 'Add to this record',
  'record.addendum.hint': 'Kept with your name and the time. It cannot be changed or taken away.',
  'record.addendum.add': 'Add',
  'record.addendum.added': 'Added.',
  'record.addenda.sheet': 'with addenda',
  'record.addenda.sheet.text':
    'The clinician’s summary is printed anew with what was added; the signed sheets stay as they are.',
  'record.trail': 'Who did what',
  'record.trail.line': '{date}, {time}',
  'record.trail.by': '{action} · {name}',
  'record.trail.whole': 'The trail is whole up to entry {sequence, number}.',
  'record.trail.broken':
    'An entry of the trail is not as it was written. Keep a copy of the data folder, and check it with “genu verify”.',
  'record.trail.anchor': 'Entry {anchor}',
  'record.action.visit-opened': 'visit begun',
  'record.action.version-opened': 'new version begun',
  'record.action.follow-up-opened': 'follow-up begun',
  'record.action.record-signed': 'signed and closed',
  'record.action.addendum-added': 'addendum added',
  'record.action.addenda-printed': 'printed again with addenda',
  'record.action.sheet-kept': 'sheet handed out',
  'record.action.record-adopted': 'signed before there was a trail',
  'record.action.sheet-adopted': 'handed out before there was a trail',
  'record.action.other': 'changed',
} as const satisfies Record<string, string>;
