/** The handout screen. */
export const handoutMessages = {
  'handout.title': 'Handout',
  'handout.for': 'For',
  'handout.for.runner': 'runner',
  'handout.for.clinician': 'clinician',
  'handout.paper': 'Paper',
  'handout.paper.a4': 'A4',
  'handout.paper.letter': 'Letter',
  'handout.print': 'Print',
  'handout.print.normal': 'normal, 12 pt',
  'handout.print.large': 'large, 16 pt',
  'handout.making': 'Printing the page',
  'handout.save': 'Save PDF',
  'handout.saved': 'Saved.',
  'handout.ready': 'Ready to print',
  'handout.ready.flags':
    '{count, plural, =0 {No urgent sign fired} one {# urgent sign comes first} other {# urgent signs come first}}',
  'handout.ready.complete':
    '{count, plural, =0 {Minimum data set complete} one {# answer missing: marked as a draft} other {# answers missing: marked as a draft}}',
  'handout.ready.exercises':
    '{count, plural, =0 {No exercises} one {# exercise, with a stop rule} other {# exercises, each with a stop rule}}',
  'handout.ready.check': 'Next check {date}',
  'handout.ready.bytes': 'What you see is what is saved, byte for byte.',
  'handout.ask': 'Ask the runner',
  'handout.ask.text': '“Tell me in your words: when will you stop a run?”',
  'handout.pages': '{count, plural, one {# page} other {# pages}} · {paper}',
  'handout.page': 'page {page, number} of {pages, number}',
  'handout.hash': 'SHA-256 {hash}',
  'handout.key.save': 'save',
} as const satisfies Record<string, string>;
