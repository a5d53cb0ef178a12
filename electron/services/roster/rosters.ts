import type { ErrorCode } from '#shared/contract/errors.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { RosterCheck, RosterOrder, RosterSource, RosterState } from '#shared/contract/roster.ts';
import { localDate } from '../calendar.ts';
import type { Vaults } from '../vaults.ts';
import { startCheck, startImport, type Imported, type RosterJob } from './thread.ts';

/** Imports rosters into the vault that is open; one at a time, off the main thread. */
export class Rosters {
  readonly #vaults: Vaults;
  readonly #now: () => Date;
  #running: RosterJob<Imported> | undefined;
  #done: Imported | undefined;
  #failure: ErrorCode | undefined;

  constructor(vaults: Vaults, now: () => Date) {
    this.#vaults = vaults;
    this.#now = now;
  }

  /** What an import would do. Throws VAULT_LOCKED, TOO_MANY or INVALID_INPUT. */
  check(source: RosterSource): Promise<RosterCheck> {
    return startCheck(this.#place, source).done;
  }

  /** Starts one and returns at once. Throws VAULT_LOCKED, or IN_PROGRESS while one is running. */
  start(order: RosterOrder): void {
    if (this.#running !== undefined) throw new Failure('IN_PROGRESS', 'roster');
    const job = startImport(this.#place, order);
    this.#running = job;
    this.#done = undefined;
    this.#failure = undefined;
    void this.#follow(job);
  }

  async #follow(job: RosterJob<Imported>): Promise<void> {
    try {
      this.#done = await job.done;
    } catch (error) {
      this.#failure = error instanceof Failure ? error.code : 'INCIDENT';
    } finally {
      this.#running = undefined;
    }
  }

  /** Of the import under way, or of the last one. */
  get state(): RosterState {
    return {
      ...(this.#running !== undefined && { progress: this.#running.progress() }),
      ...(this.#done !== undefined && { done: this.#done }),
      ...(this.#failure !== undefined && { failure: this.#failure }),
    };
  }

  cancel(): void {
    this.#running?.cancel();
  }

  /** Nothing of an import that was under way is stored. */
  async close(): Promise<void> {
    this.cancel();
    await this.#running?.done.catch(() => undefined);
  }

  get #place() {
    const { current, opened } = this.#vaults;
    const now = this.#now();
    return {
      key: current.copyOfKey,
      database: current.databasePath,
      userId: opened.user.id,
      at: now.toISOString(),
      today: localDate(now),
    };
  }
}
