/** What a window hears about a draft that it wants to write to. */
export interface HoldListener {
  /** The draft is this window's. */
  readonly won: () => void;
  /** Another window holds it. */
  readonly lost: () => void;
}
type Locks = Pick<LockManager, 'request'>;

/** A lock that this very window has just let go is free again after a moment: nobody need be told of it. */
const PATIENCE_MS = 100;

/**
 * Lets one window at a time write to a draft. The browser keeps the lock, so a window that crashed holds nothing. A
 * window that came second is told so; it waits in line, and may take the draft over at once, which the other one is
 * told in turn.
 */
export class DraftHold {
  readonly #name: string;
  readonly #listener: HoldListener;
  readonly #locks: Locks;
  #letGo: (() => void) | undefined;
  #badNews: ReturnType<typeof setTimeout> | undefined;
  #waiting = new AbortController();
  #isReleased = false;

  constructor(draftId: string, listener: HoldListener, locks: Locks = navigator.locks) {
    this.#name = `draft-${draftId}`;
    this.#listener = listener;
    this.#locks = locks;
    void this.#ask({ ifAvailable: true });
  }

  takeOver(): void {
    this.#waiting.abort();
    void this.#ask({ steal: true });
  }

  release(): void {
    this.#isReleased = true;
    clearTimeout(this.#badNews);
    this.#waiting.abort();
    this.#letGo?.();
  }

  async #ask(options: LockOptions): Promise<void> {
    try {
      await this.#locks.request(this.#name, options, async (lock) => {
        if (lock === null) return this.#wait(PATIENCE_MS);
        if (this.#isReleased) return;
        clearTimeout(this.#badNews);
        this.#listener.won();
        await new Promise<void>((resolve) => {
          this.#letGo = resolve;
        });
      });
    } catch {
      // Taken over by another window, or no longer in line.
      if (!this.#isReleased && options.signal?.aborted !== true) this.#wait(0);
    }
  }

  #wait(patienceMs: number): void {
    if (this.#isReleased) return;
    this.#badNews = setTimeout(() => this.#listener.lost(), patienceMs);
    this.#waiting = new AbortController();
    void this.#ask({ signal: this.#waiting.signal });
  }
}
