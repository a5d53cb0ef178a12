import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '#renderer/features/unlock/passphrase-strength.ts';

describe('the strength of a passphrase', () => {
  it('refuses what the vault refuses: too short, blank at the ends, or few different characters', () => {
    for (const weak of ['', 'short words', 'short words   ', 'aaaaaaaaaaaaaaaa', 'abababababababab']) {
      expect(passphraseStrength(weak)).toBe(0);
    }
  });

  it('grows with length alone', () => {
    expect(passphraseStrength('correct horse')).toBe(1);
    expect(passphraseStrength('correct horse ba')).toBe(2);
    expect(passphraseStrength('correct horse batter')).toBe(3);
    expect(passphraseStrength('correct horse battery stap')).toBe(4);
  });
});
