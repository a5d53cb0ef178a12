import { describe, expect, it } from 'vitest';
import { pastAnswers } from '#renderer/features/intake/history/past-answers.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 5, 15, 9, 41, second)).toISOString();
const DOCTOR = 'Dr A. Example';

describe('what an answer was', () => {
  it('says from what to what, newest first, and that it was cleared', () => {
    const saved = [
      { at: at(40), by: 'Coach B. Example' },
      { at: at(20), by: DOCTOR, value: 6 },
      { at: at(0), by: DOCTOR, value: 3 },
    ];
    expect(pastAnswers(saved, false)).toEqual([
      { at: at(40), by: 'Coach B. Example', from: 6 },
      { at: at(20), by: DOCTOR, from: 3, to: 6 },
      { at: at(0), by: DOCTOR, to: 3 },
    ]);
  });

  it('takes what one person types in one go as one answer', () => {
    const saved = [
      { at: at(31), by: 'Coach B. Example', value: 170 },
      { at: at(30), by: DOCTOR, value: 162 },
      { at: at(29), by: DOCTOR, value: 16 },
      { at: at(28), by: DOCTOR, value: 1 },
      { at: at(2), by: DOCTOR, value: 160 },
    ];
    expect(pastAnswers(saved, true)).toEqual([
      { at: at(31), by: 'Coach B. Example', from: 162, to: 170 },
      { at: at(30), by: DOCTOR, from: 160, to: 162 },
      { at: at(2), by: DOCTOR, to: 160 },
    ]);
    expect(pastAnswers(saved, false)).toHaveLength(5);
  });

  it('keeps what was written before Genu kept authors', () => {
    expect(pastAnswers([{ at: at(0), value: true }], false)).toEqual([{ at: at(0), to: true }]);
    expect(pastAnswers([], true)).toEqual([]);
  });
});
