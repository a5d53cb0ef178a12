import { describe, expect, it } from 'vitest';
import { isStill, whatMoves } from '#renderer/features/findings/what-if/moves.ts';
import { reasonAbout } from '#electron/services/reasoning.ts';
import { projectForRole } from '#electron/services/role-projection.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { TODAY, calmRunner } from '#tests/fixtures/given.ts';

const concluded = (answers: Answers) => projectForRole(reasonAbout({ ...calmRunner, ...answers }, {}, TODAY));
const moves = (from: Answers, to: Answers) => whatMoves(concluded(from), concluded({ ...from, ...to }));

describe('what moves', () => {
  it('is nothing when nothing is different', () => {
    const still = moves({}, {});
    expect(still).toEqual({
      flags: [],
      hypotheses: [],
      items: { gained: [], lost: [] },
      causes: { gained: [], lost: [] },
    });
    expect(isStill(still)).toBe(true);
    expect(isStill(moves({}, { nprsRun: 5, afterRunDuration: '2-days' }))).toBe(false);
  });

  it('names a flag that fires, that is open again, and that is excluded', () => {
    const states = (from: Answers, to: Answers) =>
      moves(from, to).flags.flatMap((move) => (move.id === 'rf-chest' ? [[move.from, move.to]] : []));
    const chest: Answers = { chestSymptoms: ['chest-pain'] };
    const unknown: Answers = { chestSymptoms: 'not-known' };
    const none: Answers = { chestSymptoms: ['none'] };
    expect([states(none, chest), states(chest, unknown), states(unknown, none)]).toEqual([
      [['clear', 'fired']],
      [['fired', 'open']],
      [['open', 'clear']],
    ]);
  });

  it('says that safety comes before the plan, and what leaves the paper with it', () => {
    const { withheld, items, hypotheses } = moves({}, { chestSymptoms: ['chest-pain'] });
    expect(withheld).toEqual({ from: null, to: 'safety' });
    expect(items.lost.length).toBeGreaterThan(3);
    // The differential is hidden, so every place in sight is lost.
    expect(hypotheses.map(({ to }) => to)).toEqual(hypotheses.map(() => undefined));
  });

  it('follows a condition through place, label and points', () => {
    const { hypotheses, stage } = moves({}, { afterRunDuration: '2-3h', tNoble: 'pos' });
    const itb = hypotheses.find(({ id }) => id === 'iliotibial-band-syndrome');
    expect(itb?.from).toMatchObject({ place: 1 });
    expect(itb?.to?.points).toBe((itb?.from?.points ?? 0) + 3);
    expect(stage).toEqual({ from: 1, to: 2 });
  });

  it('gives a coach flags, kind and plan, and no condition', () => {
    const coach: Answers = { assessorRole: 'coach' };
    const { hypotheses, painKind } = moves(coach, { onsetType: 'after-twist' });
    expect(hypotheses).toEqual([]);
    expect(painKind).toMatchObject({ to: 'acute' });
  });
});
