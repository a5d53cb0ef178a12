import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { controlOf, questionOf } from './control.ts';
import { orderOf, ownUnknown } from './options.ts';

/** What a key does to the question that has the focus. */
export type KeyAction =
  | { readonly kind: 'answer'; readonly value: string | number | boolean | readonly string[] }
  | { readonly kind: 'clear' };

const CLEARING: ReadonlySet<string> = new Set(['Delete', 'Backspace']);
/** A ten is typed as 1 and 0 within this time. */
export const TEN_MS = 900;

export interface PressedKey {
  readonly key: string;
  /** Y, N or U whatever the keyboard (`answerLetter`), or another letter in small. */
  readonly letter: string;
}

/**
 * The keyboard map of a question, from its kind: Y, N and U, digits, type-ahead. Fields in which one types keep
 * their keys, but for U before anything else. `typed` is what stands in the field, or was typed just before.
 */
export function actionOf(
  id: QuestionId,
  pressed: PressedKey,
  typed: string,
  optionLabel: (option: string) => string,
): KeyAction | undefined {
  const control = controlOf(id);
  if (control === 'text') return undefined;
  if (control === 'number' || control === 'date') {
    return pressed.letter === 'u' && typed === '' ? { kind: 'answer', value: NOT_KNOWN } : undefined;
  }
  if (CLEARING.has(pressed.key)) return { kind: 'clear' };
  const value = valueOf(id, pressed, typed, optionLabel);
  return value === undefined ? undefined : { kind: 'answer', value };
}

/** A bedside test is answered like a yes or no. */
const OF_A_TEST: Readonly<Record<string, string>> = { y: 'pos', n: 'neg' };

function valueOf(
  id: QuestionId,
  { key, letter }: PressedKey,
  typed: string,
  optionLabel: (option: string) => string,
) {
  const question = questionOf(id);
  switch (question.kind) {
    case 'yes-no':
      return { y: true, n: false, u: NOT_KNOWN }[letter];
    case 'integer':
      return letter === 'u' ? NOT_KNOWN : score(key, typed);
    case 'one-of': {
      const unknown = ownUnknown(question.options) ?? NOT_KNOWN;
      // A capital U is never the letter of an option.
      if (key === 'U') return unknown;
      const ofATest = OF_A_TEST[letter];
      if (ofATest !== undefined && question.options.includes(ofATest)) return ofATest;
      const begun = begunWith(
        orderOf(id, question.options),
        `${typed}${key}`.toLowerCase(),
        key.toLowerCase(),
        optionLabel,
      );
      return begun ?? (letter === 'u' ? unknown : undefined);
    }
    case 'many-of':
      if (letter === 'n' && question.options.includes('none')) return ['none'];
      return letter === 'u' ? NOT_KNOWN : undefined;
    default:
      return undefined;
  }
}

/** The option that the letters typed so far name: the whole word first, else the first that begins with them. */
function begunWith(
  options: readonly string[],
  typed: string,
  letter: string,
  optionLabel: (option: string) => string,
): string | undefined {
  const label = (option: string) => optionLabel(option).toLowerCase();
  const first = (text: string) => options.find((option) => label(option).startsWith(text));
  return options.find((option) => label(option) === typed) ?? first(typed) ?? first(letter);
}

function score(key: string, typed: string): number | undefined {
  if (!/^\d$/.test(key)) return undefined;
  return key === '0' && typed.endsWith('1') ? 10 : Number(key);
}
