/** Shortest passphrase that the vault accepts. */
export const MINIMUM_LENGTH = 12;
const LENGTHS = [MINIMUM_LENGTH, 16, 20, 26] as const;
const FEW_CHARACTERS = 5;

/**
 * 0 (refused) … 4, by length: length is what resists guessing, and rules about symbols only make people write
 * passphrases down.
 */
export function passphraseStrength(passphrase: string): 0 | 1 | 2 | 3 | 4 {
  if (new Set(passphrase).size < FEW_CHARACTERS) return 0;
  const length = passphrase.trim().length;
  return LENGTHS.filter((enough) => length >= enough).length as 0 | 1 | 2 | 3 | 4;
}
