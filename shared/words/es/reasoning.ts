import type {
  reasoningMessages as englishReasoningMessages,
  ruleMessages as englishRuleMessages,
} from '../en/reasoning.ts';
import type { Translated } from '../translation.ts';

/** Short sentences about the reasoning, for the screen and the command line. */
export const reasoningMessages: Translated<typeof englishReasoningMessages> = {
  'ask.flag': 'Podría mostrar o descartar: {flag}.',
  'ask.hypothesis': 'Habla a favor o en contra de: {condition} ({weight, number, ::sign-always}).',
  'ask.pattern': 'Distingue patrones de dolor.',
  'ask.minimum': 'Necesario antes de imprimir un plan.',
  'ask.plan': 'Podría traer algo al plan o permitir algo retenido.',
  'pattern.adaptation':
    '{zone, select, none {} other {Dolor en: {zone}. }}El cuerpo se acostumbra a una carga nueva. Es un patrón, no un diagnóstico.',
  'pattern.overuse':
    '{zone, select, none {} other {Dolor en: {zone}. }}Más carga de la que el tejido aguanta ahora. Es un patrón, no un diagnóstico.',
  'pattern.acute':
    '{zone, select, none {} other {Dolor en: {zone}. }}Una lesión reciente. Es un patrón, no un diagnóstico.',
  'pattern.inflammatory':
    '{zone, select, none {} other {Dolor en: {zone}. }}Una articulación caliente, hinchada o rígida que debe revisar un médico. Es un patrón, no un diagnóstico.',
  'pattern.unclear':
    '{zone, select, none {} other {Dolor en: {zone}. }}Aún no se sabe qué tipo de dolor es. No es un diagnóstico.',
};

/** The atoms and connectives of a rule. */
export const ruleMessages: Translated<typeof englishRuleMessages> = {
  'rule.all': 'todo esto',
  'rule.any': 'al menos uno de estos',
  'rule.not': 'no',
  'rule.yes': '{fact}: sí',
  'rule.no': '{fact}: no',
  'rule.option': '{fact}: {options}',
  'rule.without': '{fact}: ninguno de {options}',
  'rule.compare': '{fact} {by} {bound}',
  'rule.times': '{factor, number} × {fact}',
  'rule.known': '{fact}: contestado',
  'rule.fired': 'signo de alarma: {flag}',
  'rule.possible': 'posible o principal: {conditions}',
  'rule.leading': 'principal: {conditions}',
};
