/** How scores went, for the summary. ICU messages. */
export const comparisonMessages = {
  'tr.title': 'How it went',
  'tr.line': '{score}: {before, number} → {after, number}, {verdict}',
  'tr.bands':
    '{error, select, none {Changes under {important, number} points are within what chance does.} other {Up to {error} points are within error; from {important, number} on runners notice.}}',
  'tr.picture': '{score} over {count, plural, one {# visit} other {# visits}}: {values}',
  'tr.value': '{value, number} on {date}',
  'tr.verdict.within-error': 'within error',
  'tr.verdict.small-better': 'better by more than the error, less than runners notice',
  'tr.verdict.small-worse': 'worse by more than the error, less than runners notice',
  'tr.verdict.better': 'better',
  'tr.verdict.worse': 'worse',
  'tr.verdict.uncertain': 'a large change, by a figure that is not verified',
} as const satisfies Record<string, string>;
