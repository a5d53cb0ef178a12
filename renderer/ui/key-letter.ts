import { say } from './words.ts';

type Key = Pick<KeyboardEvent, 'key' | 'code'>;
const KEY_OF_LETTER = /^Key([A-Z])$/;

/** The Latin letter of a key, in small: the one that it types or, on a keyboard of another script, the one beside it. */
export function letterOf({ key, code }: Key): string {
  const isOfAnotherScript = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  const beside = isOfAnotherScript ? KEY_OF_LETTER.exec(code)?.[1] : undefined;
  return (beside ?? key).toLowerCase();
}

type Modifiers = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>;
/** Whether a key is one of a shortcut, and not a letter, a digit or an arrow by itself. */
export const isModified = ({ ctrlKey, metaKey, altKey }: Modifiers): boolean => ctrlKey || metaKey || altKey;

const initialOf = (word: string): string => word.slice(0, 1).toLowerCase();
export const initialOfYes = (): string => initialOf(say('intake.yes'));
export const initialOfNo = (): string => initialOf(say('intake.no'));

/**
 * The letter of an answer: Y and N are also the first letters of yes and no in the language of the screen, which come
 * first: on a Russian keyboard the key beside Y types that of no.
 */
export function answerLetter({ key, code }: Key): string {
  const typed = key.toLowerCase();
  if (typed === initialOfNo()) return 'n';
  return typed === initialOfYes() ? 'y' : letterOf({ key, code });
}
