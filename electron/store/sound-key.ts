import anyAscii from 'any-ascii';
import { foldName } from './fold-name.ts';

/** Spellings of one sound in European names, applied in order to a word in small Latin letters. */
const SAME_SOUND: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/([aou])e/g, '$1'], // Mueller, Müller
  [/sch|sh|sz|zh|š|ş/g, 's'], // Schmidt, Shmidt
  [/tch|tsch|ch|cz|č/g, 'c'],
  [/ph/g, 'f'], // Stephan, Stefan
  [/th|dt/g, 't'], // Schmidt, Schmitt; Thomas, Tomas
  [/ck|q|c(?=[aoulrt]|$)|k/g, 'k'], // Eric, Erik
  [/y|j|ie|ii/g, 'i'], // Meyer, Meier, Maier
  [/v(?=$)|w/g, 'v'], // Ivanow, Ivanov
  [/z|ts/g, 's'],
  [/ei|ai|ay/g, 'e'],
  [/(?<=[aeiou])h/g, ''], // Kohl, Kol
  [/([a-z])\1+/g, '$1'], // Hoffmann, Hofman
];

const soundOf = (word: string): string =>
  SAME_SOUND.reduce((text, [spelling, sound]) => text.replaceAll(spelling, sound), word);

/**
 * A name as it sounds, word by word: Schmidt and Schmitt, Müller and Mueller, Иванов and Ivanov are the same.
 * Stored beside each name; a change of the rules needs a migration that computes it anew.
 */
export const soundKey = (name: string): string =>
  anyAscii(foldName(name))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(soundOf)
    .join(' ');
