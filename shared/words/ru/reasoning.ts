import type {
  reasoningMessages as englishReasoningMessages,
  ruleMessages as englishRuleMessages,
} from '../en/reasoning.ts';
import type { Translated } from '../translation.ts';

/** Short sentences about the reasoning, for the screen and the command line. */
export const reasoningMessages: Translated<typeof englishReasoningMessages> = {
  'ask.flag': 'Может показать или исключить: {flag}.',
  'ask.hypothesis': 'Говорит за или против: {condition} ({weight, number, ::sign-always}).',
  'ask.pattern': 'Различает паттерны боли.',
  'ask.minimum': 'Нужно, прежде чем печатать план.',
  'ask.plan': 'Может добавить пункт в план или разрешить удержанный.',
  'pattern.adaptation':
    '{zone, select, none {} other {Боль: {zone}. }}Тело привыкает к новой нагрузке. Это паттерн, не диагноз.',
  'pattern.overuse':
    '{zone, select, none {} other {Боль: {zone}. }}Нагрузка больше, чем ткань сейчас выдерживает. Это паттерн, не диагноз.',
  'pattern.acute': '{zone, select, none {} other {Боль: {zone}. }}Свежая травма. Это паттерн, не диагноз.',
  'pattern.inflammatory':
    '{zone, select, none {} other {Боль: {zone}. }}Горячий, отёкший или скованный сустав, который должен проверить врач. Это паттерн, не диагноз.',
  'pattern.unclear':
    '{zone, select, none {} other {Боль: {zone}. }}Пока нельзя сказать, что это за боль. Это не диагноз.',
};

/** The atoms and connectives of a rule. */
export const ruleMessages: Translated<typeof englishRuleMessages> = {
  'rule.all': 'всё из этого',
  'rule.any': 'хотя бы одно из этого',
  'rule.not': 'не',
  'rule.yes': '{fact}: да',
  'rule.no': '{fact}: нет',
  'rule.option': '{fact}: {options}',
  'rule.without': '{fact}: ни одно из {options}',
  'rule.compare': '{fact} {by} {bound}',
  'rule.times': '{factor, number} × {fact}',
  'rule.known': '{fact}: есть ответ',
  'rule.fired': '«красный флаг»: {flag}',
  'rule.possible': 'возможно или ведущая гипотеза: {conditions}',
  'rule.leading': 'ведущая гипотеза: {conditions}',
};
