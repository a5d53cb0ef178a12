import { describe, expect, it } from 'vitest';
import { DEFAULT_ACCENT, accentProblem } from '#shared/handout/accent.ts';

describe('the accent of the paper', () => {
  it.each([DEFAULT_ACCENT, '#000000', '#1d4ed8', '#6b21a8', '#767676', '#8a4b00'])('may be %s', (colour) =>
    expect(accentProblem(colour)).toBeUndefined(),
  );

  it.each([
    ['teal', 'not-a-colour'],
    ['#0f5c5', 'not-a-colour'],
    ['url(#x)', 'not-a-colour'],
    ['#777777', 'too-pale'],
    ['#ffcc00', 'too-pale'],
    ['#c00000', 'safety-red'],
    ['#8f1f18', 'safety-red'],
    ['#a00030', 'safety-red'],
  ])('is refused: %s is %s', (colour, problem) => expect(accentProblem(colour)).toBe(problem));
});
