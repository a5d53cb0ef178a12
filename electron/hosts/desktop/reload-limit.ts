const RELOADS_ALLOWED = 3;
const PERIOD_MS = 60_000;

/** Lets a page that died be loaded again, but not for ever: one that dies at once would take the machine with it. */
export class ReloadLimit {
  readonly #now: () => number;
  #reloads: number[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a reload; false when there were too many within a minute. */
  allows(): boolean {
    const now = this.#now();
    this.#reloads = [...this.#reloads.filter((at) => now - at < PERIOD_MS), now];
    return this.#reloads.length <= RELOADS_ALLOWED;
  }
}
