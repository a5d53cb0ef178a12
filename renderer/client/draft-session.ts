import type { Draft, DraftChange } from '#shared/contract/schemas.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import type { Choices } from '#shared/plan/types.ts';
import { ChangeHistory } from './change-history.ts';
import { describeError, errorCode, type ErrorWords } from './errors.ts';
import {
  accessTo,
  answerChange,
  contentOf,
  withChange,
  type Access,
  type ShownDraft,
} from './shown-draft.ts';

/** How the draft stands to its durable copy. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  /** Could not be saved, and is sent again until it is. */
  | { readonly kind: 'failed'; readonly words: ErrorWords }
  /** One change was not accepted; the draft shows what is stored instead of it. */
  | { readonly kind: 'refused'; readonly words: ErrorWords }
  /** Somebody else wrote to it: nothing more is sent until it is loaded again. */
  | { readonly kind: 'stale'; readonly words: ErrorWords };

export interface DraftView {
  readonly draft: ShownDraft;
  readonly saving: Saving;
  readonly access: Access;
  /** Changes that are not saved yet. */
  readonly unsaved: number;
}
/** The calls that a draft needs of its host. */
export interface DraftCalls {
  readonly load: (id: string) => Promise<Draft>;
  readonly append: (
    id: string,
    revision: number,
    changes: readonly DraftChange[],
  ) => Promise<{ revision: number; savedAt: string }>;
}

const RETRY_MS = 2000;
const MOST_AT_ONCE = 100;
/** Sending these again helps only after somebody has opened the door: `resume`. */
const SHUT: ReadonlySet<string> = new Set(['VAULT_LOCKED', 'SIGNED_OUT']);
/** Sending these again would never help. */
const FINAL: ReadonlySet<string> = new Set(['INVALID_INPUT', 'NOT_PERMITTED', 'FINALISED', 'NOT_FOUND']);

/**
 * A draft on the screen. Each change is shown at once and sent in order, one request at a time. What could not
 * be sent stays and is sent again, also after the draft was loaded anew, so nothing typed is lost while the
 * page lives.
 */
export class DraftSession {
  readonly #calls: DraftCalls;
  readonly #listeners = new Set<() => void>();
  readonly #history = new ChangeHistory();
  #view: DraftView;
  /** The draft as the host last confirmed it; `#waiting` comes on top. */
  #stored: ShownDraft;
  #waiting: readonly DraftChange[] = [];
  #isElsewhere = false;
  #atOnce = MOST_AT_ONCE;
  #isSending = false;

  constructor(draft: Draft, calls: DraftCalls) {
    this.#calls = calls;
    this.#stored = draft;
    this.#view = {
      draft,
      saving: { kind: 'saved', at: draft.savedAt },
      access: accessTo(draft, false),
      unsaved: 0,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): DraftView => this.#view;

  /** An answer, or undefined to clear it. */
  answer<Id extends QuestionId>(question: Id, value: Answers[Id] | undefined): void {
    this.change([answerChange(question, value)]);
  }

  choose(choices: Choices): void {
    this.change([{ kind: 'choices', choices }]);
  }

  /** Several changes that are one act: undone together. `typedIn` joins what is typed into one field. */
  change(changes: readonly DraftChange[], typedIn?: string): void {
    if (this.#view.access !== 'write') return;
    this.#history.record(this.#view.draft, changes, typedIn);
    this.#apply(changes);
  }

  /** What was typed so far is one act to be undone, whatever follows. */
  readonly endTyping = (): void => this.#history.seal();

  /**
   * Takes the last act back by appending its inverse, so that this too is durable. Returns what it changed, or
   * undefined when there is nothing to undo.
   */
  undo(): readonly DraftChange[] | undefined {
    return this.#replay(() => this.#history.undo());
  }

  /** Does again what was last undone. */
  redo(): readonly DraftChange[] | undefined {
    return this.#replay(() => this.#history.redo());
  }

  /** Takes the newest stored draft and puts what was not sent yet on top of it. */
  async reload(): Promise<void> {
    const stored = await this.#calls.load(this.#view.draft.id);
    if (stored.revision !== this.#stored.revision) this.#history.clear();
    this.#rebase(stored);
    await this.#send();
  }

  /** Another window took the draft: here it can only be read. What was not saved yet is kept. */
  giveAway(): void {
    this.#isElsewhere = true;
    this.#show({});
  }

  /** The draft is this window's again, with what the other one wrote. */
  async takeBack(): Promise<void> {
    this.#isElsewhere = false;
    await this.reload();
  }

  /** Sends again what waits: the vault is open again, or the host is back. */
  async resume(): Promise<void> {
    await this.#send();
  }

  /** When everything is saved, or when it has turned out that something cannot be. */
  async settled(): Promise<void> {
    while (this.#waiting.length > 0 && this.#view.saving.kind === 'saving') {
      await new Promise<void>((resolve) => {
        const unsubscribe = this.subscribe(() => {
          unsubscribe();
          resolve();
        });
      });
    }
  }

  #replay(take: () => readonly DraftChange[] | undefined): readonly DraftChange[] | undefined {
    const changes = this.#view.access === 'write' ? take() : undefined;
    if (changes !== undefined) this.#apply(changes);
    return changes;
  }

  #apply(changes: readonly DraftChange[]): void {
    this.#waiting = [...this.#waiting, ...changes];
    const { draft, saving } = this.#view;
    this.#show({
      draft: changes.reduce(withChange, draft),
      saving: saving.kind === 'stale' || saving.kind === 'failed' ? saving : { kind: 'saving' },
    });
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#isSending || this.#isElsewhere || this.#waiting.length === 0) return;
    if (this.#view.saving.kind === 'stale') return;
    this.#isSending = true;
    const changes = this.#waiting.slice(0, this.#atOnce);
    const { id, revision } = this.#stored;
    try {
      const saved = await this.#calls.append(id, revision, changes);
      this.#isSending = false;
      this.#accept(changes.length, saved);
      void this.#send();
    } catch (error) {
      this.#isSending = false;
      await this.#mend(error, changes.length);
    }
  }

  #accept(count: number, { revision, savedAt }: { revision: number; savedAt: string }): void {
    const accepted = this.#waiting.slice(0, count).reduce(withChange, this.#stored);
    this.#stored = { ...accepted, revision, savedAt };
    this.#waiting = this.#waiting.slice(count);
    this.#atOnce = MOST_AT_ONCE;
    this.#show({
      draft: { ...this.#view.draft, revision, savedAt },
      saving: this.#waiting.length === 0 ? { kind: 'saved', at: savedAt } : { kind: 'saving' },
    });
  }

  async #mend(error: unknown, count: number): Promise<void> {
    const code = errorCode(error);
    const words = describeError(error);
    if (code === 'STALE_DRAFT') {
      if (await this.#wasOurs()) return this.#send();
      return this.#show({ saving: { kind: 'stale', words } });
    }
    if (!FINAL.has(code)) {
      this.#show({ saving: { kind: 'failed', words } });
      if (!SHUT.has(code)) setTimeout(() => void this.#send(), RETRY_MS);
      return;
    }
    // Which one of several was refused? Sent one by one, only that one is lost.
    if (count > 1) {
      this.#atOnce = 1;
      return this.#send();
    }
    this.#waiting = this.#waiting.slice(1);
    await this.reload().catch(() => undefined);
    this.#show({ saving: { kind: 'refused', words } });
  }

  /**
   * A host that died after it had saved could not say so: what it stores beyond what was confirmed is then exactly
   * the first of what waits here, and nobody else wrote.
   */
  async #wasOurs(): Promise<boolean> {
    const found = await this.#calls.load(this.#stored.id).catch(() => undefined);
    if (found === undefined) return false;
    const count = found.revision - this.#stored.revision;
    const expected = this.#waiting.slice(0, count).reduce(withChange, this.#stored);
    if (count < 1 || count > this.#waiting.length || contentOf(found) !== contentOf(expected)) return false;
    this.#accept(count, found);
    return true;
  }

  #rebase(stored: Draft): void {
    this.#stored = stored;
    const draft = this.#waiting.reduce<ShownDraft>(withChange, stored);
    this.#show({ draft, saving: { kind: 'saved', at: stored.savedAt } });
  }

  #show(change: Partial<Pick<DraftView, 'draft' | 'saving'>>): void {
    const { draft, saving } = { ...this.#view, ...change };
    this.#view = {
      draft,
      saving,
      access: accessTo(draft, this.#isElsewhere),
      unsaved: this.#waiting.length,
    };
    for (const listener of this.#listeners) listener();
  }
}
