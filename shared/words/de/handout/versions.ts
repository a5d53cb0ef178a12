import type { versionMessages as english } from '../../en/handout/versions.ts';
import type { Translated } from '../../translation.ts';

/** What changed against the version before: one line each, for screen and summary. ICU messages. */
export const versionMessages: Translated<typeof english> = {
  'vc.title': 'Geändert gegenüber der Fassung vom {date}',
  'vc.none': 'Nichts hat sich geändert.',
  'vc.blank': 'keine Antwort',
  'vc.answer': '{question}: {before} → {after}',
  'vc.flag.fired': 'Liegt jetzt vor: {name}',
  'vc.flag.gone': 'Liegt nicht mehr vor: {name}',
  'vc.hypothesis': '{name}: {before} → {after}',
  'vc.item.added': 'Neu im Plan: {name}',
  'vc.item.gone': 'Nicht mehr im Plan: {name}',
  'vc.item.words': 'Andere Worte: {name}',
  'vc.dose': '{name}: {before} → {after}',
  'vc.check': 'Nächste Kontrolle: {before} → {after}',
  'vc.knowledge': 'Wissensstand: {before} → {after}',
};
