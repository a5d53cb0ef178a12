import type { Draft, DraftChange } from '#shared/contract/schemas.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import type { Choices } from '#shared/plan/types.ts';
import { errorCode, type ErrorWords, describeError } from './errors.ts';

/** How the draft stands to its durable copy. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly words: ErrorWords }
  /** Somebody else wrote to it: nothing more is sent until it is loaded again. */
  | { readonly kind: 'stale'; readonly words: ErrorWords };

export interface DraftView {
  readonly draft: Draft;
  readonly saving: Saving;
}
export type Append = (
  id: string,
  revision: number,
  changes: readonly DraftChange[],
) => Promise<{ revision: number; savedAt: string }>;

const RETRY_MS = 2000;

/**
 * A draft on the screen. Each change is shown at once and sent in order, one request at a time; what waits is
 * sent again after a failure, so nothing typed is lost while the page lives.
 */
export class DraftSession {
  readonly #append: Append;
  readonly #listeners = new Set<() => void>();
  #view: DraftView;
  #waiting: DraftChange[] = [];
  #isSending = false;

  constructor(draft: Draft, append: Append) {
    this.#append = append;
    this.#view = { draft, saving: { kind: 'saved', at: draft.savedAt } };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): DraftView => this.#view;

  /** An answer, or undefined to clear it. */
  answer<Id extends QuestionId>(question: Id, value: Answers[Id] | undefined): void {
    const { [question]: _previous, ...others } = this.#view.draft.answers;
    const answers = value === undefined ? others : { ...others, [question]: value };
    const change: DraftChange = {
      kind: 'answer',
      question,
      ...(value !== undefined && { value: value as Extract<DraftChange, { kind: 'answer' }>['value'] }),
    };
    this.#apply({ ...this.#view.draft, answers: answers as Answers }, change);
  }

  choose(choices: Choices): void {
    this.#apply({ ...this.#view.draft, choices }, { kind: 'choices', choices } as DraftChange);
  }

  #apply(draft: Draft, change: DraftChange): void {
    this.#waiting.push(change);
    const { saving } = this.#view;
    this.#show({ draft, saving: saving.kind === 'stale' ? saving : { kind: 'saving' } });
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#isSending || this.#waiting.length === 0 || this.#view.saving.kind === 'stale') return;
    this.#isSending = true;
    const changes = this.#waiting.slice(0, 100);
    try {
      const { id, revision } = this.#view.draft;
      const saved = await this.#append(id, revision, changes);
      this.#waiting = this.#waiting.slice(changes.length);
      this.#show({
        draft: { ...this.#view.draft, revision: saved.revision, savedAt: saved.savedAt },
        saving: this.#waiting.length === 0 ? { kind: 'saved', at: saved.savedAt } : { kind: 'saving' },
      });
      this.#isSending = false;
      void this.#send();
    } catch (error) {
      this.#isSending = false;
      const words = describeError(error);
      const isStale = errorCode(error) === 'STALE_DRAFT';
      this.#show({ ...this.#view, saving: { kind: isStale ? 'stale' : 'failed', words } });
      if (!isStale) setTimeout(() => void this.#send(), RETRY_MS);
    }
  }

  #show(view: DraftView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
