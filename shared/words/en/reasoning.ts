/** Short sentences about the reasoning, for the screen and the command line. */
export const reasoningMessages = {
  'ask.flag': 'Could show or exclude: {flag}.',
  'ask.hypothesis': 'Speaks for or against {condition} ({weight, number, ::sign-always}).',
  'ask.minimum': 'Needed before a plan can be printed.',
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
