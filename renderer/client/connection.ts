/** How the page stands to its host: it answers, it does not, or it no longer knows this page. */
export type Connection = 'connected' | 'gone' | 'signed-out';

const ASK_AGAIN_MS = 2000;

/** Learns from every call whether the host is there; while it is gone it is asked again until it answers. */
export class ConnectionWatch {
  readonly #ask: () => Promise<unknown>;
  readonly #listeners = new Set<() => void>();
  #state: Connection = 'connected';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `ask` is a call that costs nothing. */
  constructor(ask: () => Promise<unknown>) {
    this.#ask = ask;
  }

  readonly state = (): Connection => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A call was answered, with whatever. */
  readonly answered = (): void => this.#become('connected');

  readonly unanswered = (): void => {
    this.#become('gone');
    this.#timer ??= setTimeout(() => void this.askNow(), ASK_AGAIN_MS);
  };

  /** Does not wait for the next time. What came of it, the state says. */
  async askNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#ask().catch(() => undefined);
  }

  readonly signedOut = (): void => this.#become('signed-out');

  #become(state: Connection): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
