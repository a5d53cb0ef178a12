/** Without a call for so long, the vault locks itself: the page was closed, or the machine left. */
const IDLE_MS = 15 * 60_000;

/** Locks once for each pause between two calls that becomes too long. */
export class IdleLock {
  readonly #timer: NodeJS.Timeout;

  constructor(lock: () => void) {
    // It keeps no process alive.
    this.#timer = setTimeout(lock, IDLE_MS).unref();
  }

  /** A page called. */
  readonly touch = (): void => void this.#timer.refresh();

  readonly stop = (): void => clearTimeout(this.#timer);
}
