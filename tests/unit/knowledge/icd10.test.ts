import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { conditionCodes, flagCodes, kneePainCodes, type Icd10Codes } from '#shared/knowledge/icd10.ts';

const all: readonly Icd10Codes[] = [
  ...Object.values(conditionCodes),
  ...Object.values(flagCodes),
  kneePainCodes,
];
const cmCodes = all.flatMap(({ cm }) =>
  typeof cm === 'object' ? [cm.left, cm.right] : cm === undefined ? [] : [cm],
);

describe('the ICD-10 codes', () => {
  it('are those that were checked against the dossier, to the character', () => {
    const text = JSON.stringify([conditionCodes, flagCodes, kneePainCodes]);
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '9e59a91cebc41502343beb7179dbc9f0cb8d8c15d396af7a7e3c60f743da22fc',
    );
  });

  it('have the form of their edition', () => {
    const who = all.flatMap(({ who: code }) => (code === undefined ? [] : [code]));
    expect(who.filter((code) => !/^[A-Z]\d\d\.[\d-]$/u.test(code))).toEqual([]);
    expect(cmCodes.filter((code) => !/^[A-Z]\d\d\.[0-9A-Z]{1,4}-?$/u.test(code))).toEqual([]);
  });

  it('belong to the same family in both editions', () => {
    const apart = all.filter(({ who, cm }) => {
      const [code] = typeof cm === 'object' ? [cm.left] : [cm];
      return who !== undefined && code !== undefined && who.slice(0, 3) !== code.slice(0, 3);
    });
    // A clot of the deep veins moved to a category of its own in the American edition.
    expect(apart).toEqual([flagCodes['rf-dvt']]);
  });
});
