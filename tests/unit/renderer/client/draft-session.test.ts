import { ORPCError } from '@orpc/client';
import { describe, expect, it, vi } from 'vitest';
import { DraftSession, type DraftCalls } from '#renderer/client/draft-session.ts';
import type { Draft, DraftChange } from '#shared/contract/schemas.ts';

const empty: Draft = {
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
const failure = (code: string) => new ORPCError(code, { data: {} });

/** A store of one draft that can be told to fail. */
function store(stored: Draft = empty) {
  let draft = stored;
  const failures: unknown[] = [];
  let isDying = false;
  const sent: (readonly DraftChange[])[] = [];
  const calls: DraftCalls = {
    load: () => Promise.resolve(draft),
    append: (_id, revision, changes) => {
      sent.push(changes);
      const problem = isDying ? undefined : failures.shift();
      if (problem !== undefined) return Promise.reject(problem);
      if (revision !== draft.revision) return Promise.reject(failure('STALE_DRAFT'));
      const answers = Object.fromEntries(
        changes.flatMap((change) => (change.kind === 'answer' ? [[change.question, change.value]] : [])),
      );
      draft = {
        ...draft,
        revision: revision + changes.length,
        answers: { ...draft.answers, ...answers },
      };
      if (isDying) {
        isDying = false;
        return Promise.reject(new TypeError('failed to fetch'));
      }
      return Promise.resolve({ revision: draft.revision, savedAt: '2026-06-15T09:41:07.000Z' });
    },
  };
  return {
    calls,
    sent,
    fail: (...problems: unknown[]) => failures.push(...problems),
    stored: () => draft,
    /** The next change is saved, and nobody lives to say so. */
    saveAndDie: () => {
      isDying = true;
    },
    /** Somebody else writes. */
    write: (answers: Draft['answers']) => {
      draft = { ...draft, revision: draft.revision + 1, answers: { ...draft.answers, ...answers } };
    },
  };
}

describe('a draft on the screen', () => {
  it('shows a change at once and says when it is saved', async () => {
    const { calls, stored } = store();
    const session = new DraftSession(empty, calls);
    session.answer('nprsRest', 0);
    expect(session.view().draft.answers).toEqual({ nprsRest: 0 });
    expect(session.view().saving).toEqual({ kind: 'saving' });
    await session.settled();
    expect(session.view().saving).toEqual({ kind: 'saved', at: '2026-06-15T09:41:07.000Z' });
    expect(stored().answers).toEqual({ nprsRest: 0 });
  });

  it('sends in order, one request at a time, and gathers what was typed meanwhile', async () => {
    const { calls, sent } = store();
    const session = new DraftSession(empty, calls);
    session.answer('nprsRest', 1);
    session.answer('nprsRest', 2);
    session.answer('nprsRest', undefined);
    await session.settled();
    expect(sent.map((changes) => changes.length)).toEqual([1, 2]);
    expect(session.view().draft.answers).toEqual({});
    expect(session.view().draft.revision).toBe(3);
  });

  it('sends again what could not be saved', async () => {
    vi.useFakeTimers();
    const { calls, fail, stored } = store();
    fail(failure('DISK_FULL'));
    const session = new DraftSession(empty, calls);
    session.answer('nprsRest', 4);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.view().saving).toMatchObject({ kind: 'failed', words: { title: 'The disk is full.' } });
    expect(session.view().draft.answers).toEqual({ nprsRest: 4 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(session.view().saving.kind).toBe('saved');
    expect(stored().answers).toEqual({ nprsRest: 4 });
    vi.useRealTimers();
  });

  it('overwrites nothing silently: it waits to be loaded again, and then keeps both', async () => {
    const { calls, write, stored, sent } = store();
    const session = new DraftSession(empty, calls);
    write({ swelling: 'mild' });
    session.answer('nprsRest', 3);
    await session.settled();
    expect(session.view().saving.kind).toBe('stale');
    session.answer('nprsWalk', 2);
    expect(sent).toHaveLength(1);
    await session.reload();
    await session.settled();
    expect(stored().answers).toEqual({ swelling: 'mild', nprsRest: 3, nprsWalk: 2 });
    expect(session.view().draft.answers).toEqual(stored().answers);
  });

  it('knows its own change again when the host died between saving it and saying so', async () => {
    const { calls, sent, stored, saveAndDie } = store();
    const session = new DraftSession(empty, calls);
    saveAndDie();
    session.answer('nprsRest', 3);
    session.answer('nprsWalk', 2);
    await session.settled();
    expect(session.view().saving.kind).toBe('failed');
    await session.resume();
    await session.settled();
    expect(session.view()).toMatchObject({ saving: { kind: 'saved' }, unsaved: 0 });
    expect(stored().answers).toEqual({ nprsRest: 3, nprsWalk: 2 });
    // The first was never sent again under a revision that would have doubled it.
    expect(sent.at(-1)).toHaveLength(1);
  });

  it('waits behind a locked door until it is opened again', async () => {
    vi.useFakeTimers();
    const { calls, fail, sent, stored } = store();
    fail(failure('VAULT_LOCKED'));
    const session = new DraftSession(empty, calls);
    session.answer('nprsRest', 4);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(session.view()).toMatchObject({ saving: { kind: 'failed' }, unsaved: 1 });
    await session.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(stored().answers).toEqual({ nprsRest: 4 });
    vi.useRealTimers();
  });

  it('can only be read while another window has it, and then goes on from what that one wrote', async () => {
    const { calls, write, sent, stored } = store();
    const session = new DraftSession(empty, calls);
    session.answer('nprsRest', 1);
    await session.settled();
    session.giveAway();
    expect(session.view().access).toBe('elsewhere');
    session.answer('nprsRest', 9);
    session.undo();
    expect(session.view().draft.answers).toEqual({ nprsRest: 1 });
    write({ swelling: 'mild' });
    await session.takeBack();
    expect(session.view()).toMatchObject({
      access: 'write',
      draft: { answers: { nprsRest: 1, swelling: 'mild' } },
    });
    session.answer('nprsWalk', 2);
    await session.settled();
    expect(sent).toHaveLength(2);
    expect(stored().answers).toEqual({ nprsRest: 1, swelling: 'mild', nprsWalk: 2 });
    // Going back would overwrite what the other window wrote.
    session.undo();
    expect(session.undo()).toBeUndefined();
  });

  it('can only be read once it is signed', () => {
    const { calls } = store();
    const session = new DraftSession({ ...empty, status: 'finalised' }, calls);
    session.answer('nprsRest', 9);
    expect(session.view()).toMatchObject({ access: 'finalised', draft: { answers: {} } });
  });

  it('lets go of the one change that is refused, and keeps the others', async () => {
    const { calls, fail, stored } = store();
    // The first request holds one change; the second holds two, is refused, and is then taken apart.
    fail(undefined, failure('INVALID_INPUT'), failure('INVALID_INPUT'));
    const session = new DraftSession(empty, calls);
    session.answer('nprsRest', 1);
    session.answer('nprsWalk', 99);
    session.answer('nprsRun', 5);
    await session.settled();
    await vi.waitFor(() => expect(stored().answers).toEqual({ nprsRest: 1, nprsRun: 5 }));
    expect(session.view().draft.answers).toEqual({ nprsRest: 1, nprsRun: 5 });
  });

  it('undoes durably, by appending the inverse', async () => {
    const { calls, sent, stored } = store();
    const session = new DraftSession(empty, calls);
    session.answer('nprsRest', 4);
    session.answer('nprsRest', 5);
    session.undo();
    session.undo();
    session.redo();
    await session.settled();
    expect(sent.flat().map((change) => (change.kind === 'answer' ? change.value : change))).toEqual([
      4,
      5,
      4,
      undefined,
      4,
    ]);
    expect(stored().answers).toEqual({ nprsRest: 4 });
  });

  it('undoes nothing of its own over what somebody else wrote', async () => {
    const { calls, write, stored } = store();
    const session = new DraftSession(empty, calls);
    session.answer('nprsRest', 3);
    await session.settled();
    write({ nprsRest: 7 });
    await session.reload();
    expect(session.undo()).toBeUndefined();
    expect(stored().answers).toEqual({ nprsRest: 7 });
  });
});
