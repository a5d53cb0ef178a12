import { readFileSync } from 'node:fs';
import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS, makeLetter, type Letter } from '#shared/handout/letters/letters.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { interventionWords } from '#shared/words/en/knowledge/interventions.ts';
import { arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { inputFor, workedExample1, workedExample2 } from './sheets.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const KNOWLEDGE = 'c0ffee'.repeat(10);
const written = (name: string): string =>
  readFileSync(new URL(`../../fixtures/letters/${name}.txt`, import.meta.url), 'utf8');
const letterFor = (letter: Letter, given: Parameters<typeof inputFor>[0]): string =>
  makeLetter(letter, inputFor({ knowledgeVersion: KNOWLEDGE, ...given }), catalogue);

describe('the text for the clipboard', () => {
  it.each([
    ['referral', 'doctor', workedExample1],
    ['note', 'doctor', workedExample1],
    ['referral', 'coach', workedExample2],
    ['note', 'coach', workedExample2],
  ] as const)('is, whole, the %s of a %s', (letter, role, answers) =>
    expect(letterFor(letter, { answers })).toBe(written(`${letter}-${role}`)),
  );

  it('says why there is no plan, and what was decided in spite of a flag', () => {
    const answers = { ...workedExample1, mechanical: ['locked-now' as const] };
    const note = letterFor('note', {
      answers,
      choices: {
        urgent: { flags: ['rf-locked'], reason: 'Sent to the emergency department with a friend.' },
      },
    });
    expect(note).toContain('No plan yet: a safety sign comes first.');
    expect(note).toContain(
      'Handed out in spite of Locked knee: Sent to the emergency department with a friend.',
    );
    expect(letterFor('referral', { answers })).toContain('Urgency: today.');
  });

  it('holds without a name, a clinic and any answer', () => {
    const bare = { answers: {}, person: {}, letterhead: {} };
    expect(letterFor('referral', bare)).toContain('Re: a runner\n');
    for (const letter of LETTERS) expect(letterFor(letter, bare)).not.toMatch(/undefined|\n\n\n|^\n/u);
  });

  it('names no condition, no code and no medicine for a coach, whatever was answered', () => {
    const conditions = Object.values(conditionWords).map(({ name }) => name);
    const medicines = (['sym-paracetamol', 'sym-nsaid-oral', 'sym-nsaid-topical'] as const).map(
      (id) => interventionWords[id].name,
    );
    assert(
      property(arbitraryAnswers, constantFrom(...LETTERS), (answers, letter) => {
        const text = letterFor(letter, { answers: { ...answers, assessorRole: 'coach' } });
        const named = [...conditions, ...medicines].filter((name) => text.includes(name));
        expect(named).toEqual([]);
        expect(text).not.toMatch(/ICD-10|NSAID|paracetamol/u);
      }),
    );
  });
});
