import type { Place } from '#shared/contract/schemas.ts';

const SETTLE_MS = 300;
const HOME: Place = { path: '/', scroll: 0 };

/** Remembers where the user is, a moment after every move, so that whatever happens brings back the same question. */
export class PlaceKeeper {
  readonly #save: (place: Place) => Promise<unknown>;
  #current = HOME;
  #returning: Place | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isKeeping = false;
  #userId: string | undefined;

  constructor(save: (place: Place) => Promise<unknown>) {
    this.#save = save;
  }

  get current(): Place {
    return this.#current;
  }

  /**
   * Starts where the user was last: as this page knows it, if it is still theirs, else as it was saved. Returns the
   * path to go to, which is that of the place unless the address names another screen.
   */
  begin(userId: string, saved: Place | undefined, path: string): string {
    const isStillTheirs = userId === this.#userId && this.#current.path === path;
    const found = isStillTheirs ? this.#current : saved;
    // The screen of somebody else is none that this user asked for.
    const isAsked = path !== HOME.path && (this.#userId ?? userId) === userId;
    this.#returning = found !== undefined && (!isAsked || found.path === path) ? found : undefined;
    this.#userId = userId;
    this.#current = this.#returning ?? { ...HOME, path: isAsked ? path : HOME.path };
    this.#isKeeping = true;
    return this.#current.path;
  }

  /** Where on this screen the user was, as long as nobody has left it since. */
  returnTo(path: string): Place | undefined {
    return this.#returning?.path === path ? this.#returning : undefined;
  }

  /** A move. Another screen begins at its top, with no question. */
  note(move: Partial<Place>): void {
    if (!this.#isKeeping) return;
    const isElsewhere = move.path !== undefined && move.path !== this.#current.path;
    if (isElsewhere) this.#returning = undefined;
    this.#current = { ...(isElsewhere ? HOME : this.#current), ...move };
    this.#timer ??= setTimeout(() => void this.flush(), SETTLE_MS);
  }

  /** Saves at once what was noted. A place that cannot be saved is no reason to disturb anybody. */
  async flush(): Promise<void> {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#save(this.#current).catch(() => undefined);
  }

  /** The last note before the vault is locked. */
  async end(): Promise<void> {
    this.#isKeeping = false;
    await this.flush();
  }
}
