import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a printed code survives being read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 5;
const GROUP_LENGTH = 5;
/** The last symbol checks the other 24, which carry 120 bits. */
const LENGTH = GROUPS * GROUP_LENGTH;

/** A new code as it is printed: five groups of five. */
export function createRecoveryCode(): string {
  const symbols = Array.from({ length: LENGTH - 1 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(
    '',
  );
  const code = symbols + checkSymbol(symbols);
  return Array.from({ length: GROUPS }, (_, group) =>
    code.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH),
  ).join('-');
}

/** The bare symbols of a typed code, or undefined when it cannot be one (length, symbol or check is wrong). */
export function readRecoveryCode(typed: string): string | undefined {
  const symbols = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isWritten =
    symbols.length === LENGTH && Array.from(symbols).every((symbol) => ALPHABET.includes(symbol));
  return isWritten && checkSymbol(symbols.slice(0, -1)) === symbols.at(-1) ? symbols : undefined;
}

/** Weighted by place, so that a wrong symbol and two swapped neighbours are both noticed. */
function checkSymbol(symbols: string): string {
  const sum = Array.from(symbols).reduce(
    (total, symbol, index) => total + (2 * index + 1) * ALPHABET.indexOf(symbol),
    0,
  );
  return ALPHABET.charAt(sum % ALPHABET.length);
}
