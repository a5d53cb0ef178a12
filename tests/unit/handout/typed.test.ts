import { describe, expect, it } from 'vitest';
import { sheetFor, wordsOn, workedExample1 } from './sheets.ts';

const headFor = (name: string) => sheetFor({ answers: workedExample1, person: { name } }).head;

describe('what somebody typed', () => {
  it.each([
    ['an accent as a letter of its own', 'Zoe\u0308 Mu\u0308ller', 'For Zoë Müller'],
    ['tabs and line breaks', ' Anna\t\nRunner ', 'For Anna Runner'],
    ['marks of the direction of writing and joiners', '\u200FAn\u200Dna\u0007', 'For Anna'],
    ['nothing that can be seen', '\u200B\u2028', ''],
  ])('reaches the paper as it is seen: %s', (_what, typed, printed) => {
    expect(headFor(typed).person).toBe(printed);
  });

  it('keeps every letter of a name of two hundred', () => {
    const name = 'Wilhelmina '.repeat(18).trim();
    expect(headFor(name)).toMatchObject({ person: `For ${name}`, running: `${name} · Mon 15 June 2026` });
  });

  it('is cleaned in the clinician’s wordings too', () => {
    const choices = { items: { 'sym-ice': { wording: 'Cool\u00A0it.\u0000\nFor a while.' } } };
    expect(wordsOn(sheetFor({ answers: workedExample1, choices }))).toContain('Cool it. For a while.');
  });
});
