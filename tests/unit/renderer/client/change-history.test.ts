import { describe, expect, it } from 'vitest';
import { ChangeHistory } from '#renderer/client/change-history.ts';
import { answerChange, withChange, type ShownDraft } from '#renderer/client/shown-draft.ts';
import type { DraftChange } from '#shared/contract/schemas.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';

const empty: ShownDraft = {
  id: 'a',
  personId: 'p',
  status: 'draft',
  revision: 0,
  savedAt: '2026-06-15T09:00:00.000Z',
  answers: {},
  sources: {},
  handedOver: {},
  choices: {},
};

/** A draft with its history, as the session keeps them together. */
function desk() {
  const history = new ChangeHistory();
  let draft = empty;
  const apply = (changes: readonly DraftChange[] | undefined) => {
    draft = (changes ?? []).reduce(withChange, draft);
    return changes !== undefined;
  };
  return {
    history,
    draft: () => draft,
    act: (changes: readonly DraftChange[], typedIn?: string) => {
      history.record(draft, changes, typedIn);
      apply(changes);
    },
    undo: () => apply(history.undo()),
    redo: () => apply(history.redo()),
  };
}
const score = (id: QuestionId, value?: number) => answerChange(id, value as Answers[typeof id]);
const swept: DraftChange = {
  kind: 'answer',
  question: 'warmth',
  value: 'normal',
  source: { kind: 'sweep', sweep: 'sw-joint' },
};

describe('the history of a draft', () => {
  it('goes back through two hundred acts to the beginning, and forth again', () => {
    const { act, undo, redo, draft } = desk();
    const states = Array.from({ length: 200 }, (_, place) => {
      act([score('nprsRun', place % 11)]);
      return draft();
    });
    for (const state of states.toReversed()) {
      expect(draft().answers).toEqual(state.answers);
      expect(undo()).toBe(true);
    }
    expect(draft()).toEqual(empty);
    expect(undo()).toBe(false);
    for (const state of states) {
      expect(redo()).toBe(true);
      expect(draft()).toEqual(state);
    }
    expect(redo()).toBe(false);
  });

  it('takes several changes of one act back together, the last one first', () => {
    const { act, undo, draft } = desk();
    act([score('nprsRest', 1)]);
    act([score('nprsRest', 2), score('nprsWalk', 3), score('nprsRest', 4)]);
    undo();
    expect(draft().answers).toEqual({ nprsRest: 1 });
  });

  it('gives a cleared answer back with its source, and the choices as they were', () => {
    const { act, undo, draft } = desk();
    act([swept]);
    act([answerChange('warmth', 'hot-or-red')]);
    act([{ kind: 'choices', choices: { restartDate: '2026-06-22' } }]);
    undo();
    expect(draft().choices).toEqual({});
    undo();
    expect(draft().sources).toEqual({ warmth: { kind: 'sweep', sweep: 'sw-joint' } });
    expect(draft().answers).toEqual({ warmth: 'normal' });
    undo();
    expect(draft()).toEqual(empty);
  });

  it('forgets what was undone as soon as something else is done', () => {
    const { act, undo, redo, draft } = desk();
    act([score('nprsRun', 1)]);
    undo();
    act([score('nprsWalk', 2)]);
    expect(redo()).toBe(false);
    expect(draft().answers).toEqual({ nprsWalk: 2 });
  });

  it('takes what is typed into a field in one go as one act', () => {
    const { act, undo, draft, history } = desk();
    for (const typed of [6, 62, 62.5]) act([score('massKg', typed)], 'massKg');
    history.seal();
    act([score('massKg', 7)], 'massKg');
    undo();
    expect(draft().answers).toEqual({ massKg: 62.5 });
    undo();
    expect(draft().answers).toEqual({});
  });

  it('does not join what is typed into two fields', () => {
    const { act, undo, draft } = desk();
    act([score('massKg', 62)], 'massKg');
    act([score('heightCm', 168)], 'heightCm');
    undo();
    expect(draft().answers).toEqual({ massKg: 62 });
  });
});
