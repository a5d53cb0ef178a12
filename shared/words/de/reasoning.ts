import type {
  reasoningMessages as englishReasoningMessages,
  ruleMessages as englishRuleMessages,
} from '../en/reasoning.ts';
import type { Translated } from '../translation.ts';

/** Short sentences about the reasoning, for the screen and the command line. */
export const reasoningMessages: Translated<typeof englishReasoningMessages> = {
  'ask.flag': 'Könnte zeigen oder ausschließen: {flag}.',
  'ask.hypothesis': 'Spricht für oder gegen: {condition} ({weight, number, ::sign-always}).',
  'ask.pattern': 'Trennt Schmerzmuster voneinander.',
  'ask.minimum': 'Nötig, bevor ein Plan gedruckt werden kann.',
  'ask.plan': 'Könnte eine Maßnahme in den Plan bringen oder eine zurückgehaltene erlauben.',
  'pattern.adaptation':
    '{zone, select, none {} other {Schmerzort: {zone}. }}Der Körper gewöhnt sich an neue Belastung. Das ist ein Muster, keine Diagnose.',
  'pattern.overuse':
    '{zone, select, none {} other {Schmerzort: {zone}. }}Mehr Belastung, als das Gewebe jetzt verträgt. Das ist ein Muster, keine Diagnose.',
  'pattern.acute':
    '{zone, select, none {} other {Schmerzort: {zone}. }}Eine frische Verletzung. Das ist ein Muster, keine Diagnose.',
  'pattern.inflammatory':
    '{zone, select, none {} other {Schmerzort: {zone}. }}Ein heißes, geschwollenes oder steifes Gelenk, das ärztlich untersucht werden muss. Das ist ein Muster, keine Diagnose.',
  'pattern.unclear':
    '{zone, select, none {} other {Schmerzort: {zone}. }}Die Art des Schmerzes ist noch nicht zu erkennen. Das ist keine Diagnose.',
};

/** The atoms and connectives of a rule. */
export const ruleMessages: Translated<typeof englishRuleMessages> = {
  'rule.all': 'alle davon',
  'rule.any': 'mindestens eines davon',
  'rule.not': 'nicht',
  'rule.yes': '{fact}: ja',
  'rule.no': '{fact}: nein',
  'rule.option': '{fact}: {options}',
  'rule.without': '{fact}: nichts von {options}',
  'rule.compare': '{fact} {by} {bound}',
  'rule.times': '{factor, number} × {fact}',
  'rule.known': '{fact}: beantwortet',
  'rule.fired': 'Warnzeichen: {flag}',
  'rule.possible': 'möglich oder führend: {conditions}',
  'rule.leading': 'führend: {conditions}',
};
