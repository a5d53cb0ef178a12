import { describe, expect, it } from 'vitest';
import { factsOf } from '#renderer/features/intake/layouts/layout.ts';
import { foldAround, layouts } from '#renderer/features/intake/layouts/layouts.ts';
import { completenessOf, digitOf, sectionAt } from '#renderer/features/intake/sections.ts';
import { isWaiting, visibleOn } from '#renderer/features/intake/visible.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { factsOfPage, pageOf } from '#shared/intake/pages.ts';
import { SECTIONS, type SectionId } from '#shared/intake/question.ts';
import { isAsked, questionIds, type Answers, type QuestionId } from '#shared/intake/questions.ts';
import { sweepOf } from '#shared/intake/sweeps.ts';

const TODAY = '2026-06-28';
const of = (answers: Answers) => buildFacts(answers, TODAY);
const visible = (page: SectionId, answers: Answers) => visibleOn(page, of(answers), answers);
const waits = (id: QuestionId, answers: Answers) => isWaiting(id, of(answers), answers);

describe('the pages', () => {
  it('have a place for every question, on its own page exactly once', () => {
    const places = SECTIONS.flatMap((page) =>
      factsOf(layouts[page]).filter((id) => isAsked(id) && pageOf(id) === page),
    );
    // Who assesses is the user who is signed in: said on the screen, not asked.
    expect([...places].sort()).toEqual(questionIds.filter((id) => id !== 'assessorRole').sort());
  });

  it('ask for a question of another page only inside a sweep that holds it', () => {
    for (const page of SECTIONS) {
      const guests = factsOf(layouts[page]).filter((id) => pageOf(id) !== page);
      expect(guests.filter((id) => !isAsked(id) || sweepOf(id) === undefined)).toEqual([]);
    }
    expect(factsOfPage('redflags')).toContain('warmth');
    expect(factsOfPage('pain')).not.toContain('warmth');
  });

  it('have a digit, the tenth nought, the scores none', () => {
    expect([digitOf('person'), digitOf('health'), digitOf('outcomes')]).toEqual(['1', '0', undefined]);
    expect([sectionAt('1'), sectionAt('0'), sectionAt('x')]).toEqual(['person', 'health', undefined]);
  });

  it('know the group in which a question is folded away', () => {
    expect(foldAround('tNoble')).toBe('intake.tests.outer');
    expect(foldAround('wellsPitting')).toBe('intake.group.clot');
    expect(foldAround('effusion')).toBeUndefined();
  });
});

describe('what is to be seen on a page', () => {
  it('unfolds a follow-up when its answer asks for it', () => {
    expect(visible('pain', { swelling: 'none' })).not.toContain('swellingSite');
    expect(visible('pain', { swelling: 'mild' })).toContain('swellingSite');
  });

  it('holds a follow-up back while the question that leads to it stands blank on the same page', () => {
    expect(visible('pain', {})).not.toContain('swellingSite');
    expect(visible('person', {})).toEqual(['ageYears', 'sex', 'heightCm', 'massKg']);
    expect(waits('hopTest', { nprsWalk: 0, swelling: 'none' })).toBe(true);
  });

  it('asks it as soon as nobody knows the leading answer, or where that question stands elsewhere', () => {
    expect(visible('pain', { swelling: 'not-known' })).toContain('swellingSite');
    // How it began is asked on the page before: until then the sign is asked rather than missed.
    expect(visible('redflags', {})).toContain('deformity');
    expect(visible('redflags', { onsetType: 'gradual' })).not.toContain('deformity');
  });

  it('shows a computed value once it is known, and never asks who assesses', () => {
    expect(visible('person', { heightCm: 168 })).not.toContain('bmi');
    const rows = visible('person', { heightCm: 168, massKg: 62, assessorRole: 'doctor' });
    expect(rows).toContain('bmi');
    expect(rows).not.toContain('assessorRole');
  });

  it('hides a doctor’s question from a coach', () => {
    expect(visible('exam', { assessorRole: 'coach' })).not.toContain('tNoble');
    expect(visible('exam', { assessorRole: 'doctor' })).toContain('tNoble');
  });
});

describe('how complete a page is', () => {
  it('counts "not known" as an answer and what nobody has to do not at all', () => {
    const answers: Answers = {
      conditionsHealth: ['none'],
      medicines: 'not-known',
      implantOrPacemaker: false,
    };
    expect(completenessOf('health', of(answers), answers)).toEqual({ answered: 2, asked: 6, state: 'begun' });
    expect(completenessOf('health', of({}), {}).state).toBe('empty');
    expect(completenessOf('outcomes', of({}), {})).toEqual({ answered: 0, asked: 0, state: 'empty' });
    const tested: Answers = { tNoble: 'pos', tLachman: 'neg' };
    expect(completenessOf('exam', of(tested), tested).answered).toBe(0);
  });

  it('counts a question where it is asked', () => {
    const answers: Answers = { warmth: 'normal' };
    expect(completenessOf('pain', of(answers), answers).answered).toBe(0);
    expect(completenessOf('redflags', of(answers), answers).answered).toBe(1);
  });
});
