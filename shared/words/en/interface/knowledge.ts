/** The knowledge screen: its frame. What it tells is worded in `compendium.ts`. */
export const knowledgeMessages = {
  'knowledge.title': 'Knowledge',
  'knowledge.lead': 'Everything Genu believes, in words. What stands here is what it reasons with.',
  'knowledge.lead.coach':
    'Everything Genu believes, as far as a coach may see it: no diagnosis, no medicine and no test that only a doctor does.',
  'knowledge.search': 'Search everything Genu believes',
  'knowledge.found': '{matching, number} of {total, number}',
  'knowledge.chapter': 'Chapter',
  'knowledge.everything': 'every chapter',
  'knowledge.list': 'Entries',
  'knowledge.article': 'Entry',
  'knowledge.chapters': 'Chapters',
  'knowledge.entries': '{count, plural, one {# entry} other {# entries}}',
  'knowledge.noMatch': 'Nothing matches. Try another word, or every chapter.',
  'knowledge.missing.title': 'There is no such entry here.',
  'knowledge.missing.text':
    'It may have another name in this edition. The list at the side has all there are.',
  'knowledge.edition': 'edition {edition}',
  'knowledge.version': 'version {version}',
  'knowledge.compiled': 'compiled {day}',
  'knowledge.due': 'review due {day}',
  'knowledge.overdue': 'review overdue since {day}',
  'knowledge.signed':
    '{count, plural, =0 {signed by no clinician yet} one {signed by {names}} other {signed by {names}}}',
  'knowledge.inThisChapter': 'About this chapter',
  'knowledge.front': 'All chapters',
  'knowledge.key.search': 'search',
  'knowledge.key.move': 'previous, next entry',
  'knowledge.key.read': 'read',
  'knowledge.key.list': 'back to the search',
} as const satisfies Record<string, string>;
