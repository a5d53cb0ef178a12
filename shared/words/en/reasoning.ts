/** Short sentences about the reasoning, for the screen and the command line. */
export const reasoningMessages = {
  'ask.flag': 'Could show or exclude: {flag}.',
  'ask.hypothesis': 'Speaks for or against {condition} ({weight, number, ::sign-always}).',
  'ask.pattern': 'Tells patterns of pain apart.',
  'ask.minimum': 'Needed before a plan can be printed.',
  'ask.plan': 'Could bring an item to the plan, or allow one that is held back.',
  'pattern.adaptation':
    '{zone, select, none {} other {Pain at: {zone}. }}The body is getting used to new load. This is a pattern, not a diagnosis.',
  'pattern.overuse':
    '{zone, select, none {} other {Pain at: {zone}. }}More load than the tissue can take now. This is a pattern, not a diagnosis.',
  'pattern.acute':
    '{zone, select, none {} other {Pain at: {zone}. }}A fresh injury. This is a pattern, not a diagnosis.',
  'pattern.inflammatory':
    '{zone, select, none {} other {Pain at: {zone}. }}A hot, swollen or stiff joint that a doctor must check. This is a pattern, not a diagnosis.',
  'pattern.unclear':
    '{zone, select, none {} other {Pain at: {zone}. }}It cannot be told yet what kind of pain this is. This is not a diagnosis.',
} as const satisfies Record<string, string>;

/** The atoms and connectives of a rule. */
export const ruleMessages = {
  'rule.all': 'all of these',
  'rule.any': 'at least one of these',
  'rule.not': 'not',
  'rule.yes': '{fact}: yes',
  'rule.no': '{fact}: no',
  'rule.option': '{fact}: {options}',
  'rule.without': '{fact}: none of {options}',
  'rule.compare': '{fact} {by} {bound}',
  'rule.times': '{factor, number} × {fact}',
  'rule.known': '{fact}: answered',
  'rule.fired': 'red flag: {flag}',
  'rule.possible': 'possible or leading: {conditions}',
  'rule.leading': 'leading: {conditions}',
} as const satisfies Record<string, string>;
