import { describe, expect, it } from 'vitest';
import { teachBackFor } from '#shared/handout/teach-back.ts';
import { inputFor, workedExample1, workedExample2 } from './sheets.ts';

const askedFor = (given: Parameters<typeof inputFor>[0]) => {
  const { assessment, plan } = inputFor(given);
  return teachBackFor(assessment, plan);
};

describe('what the clinician asks to hear', () => {
  it('is when to stop a run, when to call, and what to do this week, while a plan stands', () => {
    expect(askedFor({ answers: workedExample1 })).toEqual(['when-to-stop', 'when-to-call', 'first-week']);
  });

  it('is where to go, never when to stop a run, once an urgent sign fired', () => {
    const locked = { ...workedExample1, mechanical: ['locked-now' as const] };
    for (const answers of [workedExample2, locked]) {
      expect(askedFor({ answers })).toEqual(expect.arrayContaining(['where-to-go', 'when-to-call']));
      expect(askedFor({ answers })).not.toContain('when-to-stop');
    }
  });
});
