import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { controlOf, questionOf } from './control.ts';

/** What a key does to the question that has the focus. */
export type KeyAction =
  | { readonly kind: 'answer'; readonly value: string | number | boolean | readonly string[] }
  | { readonly kind: 'clear' }
  | { readonly kind: 'next' };

const CLEARING: ReadonlySet<string> = new Set(['Delete', 'Backspace']);
/** A ten is typed as 1 and 0 within this time. */
export const TEN_MS = 900;

/**
 * The keyboard map of a question, from its kind: Y, N and U, digits, type-ahead. Fields in which one types keep
 * their keys, but for U before anything else and for Enter, the next question. `typed` is what was typed just before.
 */
export function actionOf(
  id: QuestionId,
  key: string,
  typed: string,
  optionLabel: (option: string) => string,
): KeyAction | undefined {
  if (key === 'Enter') return { kind: 'next' };
  const control = controlOf(id);
  if (control === 'text') return undefined;
  if (control === 'number' || control === 'date') {
    return key.toLowerCase() === 'u' && typed === '' ? { kind: 'answer', value: NOT_KNOWN } : undefined;
  }
  if (CLEARING.has(key)) return { kind: 'clear' };
  const value = valueOf(id, key.toLowerCase(), typed.toLowerCase(), optionLabel);
  return value === undefined ? undefined : { kind: 'answer', value };
}

function valueOf(id: QuestionId, key: string, typed: string, optionLabel: (option: string) => string) {
  const question = questionOf(id);
  if (question.kind === 'yes-no') return { y: true, n: false, u: NOT_KNOWN }[key];
  if (question.kind === 'integer') return key === 'u' ? NOT_KNOWN : score(key, typed);
  if (question.kind === 'one-of') {
    const begun = (text: string) => question.options.find((one) => optionLabel(one).startsWith(text));
    const whole = question.options.find((one) => optionLabel(one) === `${typed}${key}`);
    return whole ?? begun(`${typed}${key}`) ?? begun(key) ?? (key === 'u' ? NOT_KNOWN : undefined);
  }
  if (question.kind !== 'many-of') return undefined;
  if (key === 'n' && question.options.includes('none')) return ['none'];
  return key === 'u' ? NOT_KNOWN : undefined;
}

function score(key: string, typed: string): number | undefined {
  if (!/^\d$/.test(key)) return undefined;
  return key === '0' && typed.endsWith('1') ? 10 : Number(key);
}
