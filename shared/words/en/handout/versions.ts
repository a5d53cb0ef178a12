/** What changed against the version before: one line each, for screen and summary. ICU messages. */
export const versionMessages = {
  'vc.title': 'Changed against the version of {date}',
  'vc.none': 'Nothing has changed.',
  'vc.blank': 'no answer',
  'vc.answer': '{question}: {before} → {after}',
  'vc.flag.fired': 'Now fired: {name}',
  'vc.flag.gone': 'No longer fired: {name}',
  'vc.hypothesis': '{name}: {before} → {after}',
  'vc.item.added': 'New on the plan: {name}',
  'vc.item.gone': 'Off the plan: {name}',
  'vc.item.words': 'Other words: {name}',
  'vc.dose': '{name}: {before} → {after}',
  'vc.check': 'Next check: {before} → {after}',
  'vc.knowledge': 'Knowledge: {before} → {after}',
} as const satisfies Record<string, string>;
