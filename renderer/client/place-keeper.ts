import type { Place } from '#shared/contract/schemas.ts';

const SETTLE_MS = 300;
const HOME: Place = { path: '/', scroll: 0 };

/** Remembers where the user is, a moment after every move, so that whatever happens brings back the same question. */
export class PlaceKeeper {
  readonly #save: (place: Place) => Promise<unknown>;
  #current = HOME;
  #returning: Place | undefined;
  /** Where the other screens of the present visit were left, by path. */
  #left: ReadonlyMap<string, Place> = new Map();
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
    this.#left = new Map();
    this.#current = this.#returning ?? { ...HOME, path: isAsked ? path : HOME.path };
    this.#isKeeping = true;
    return this.#current.path;
  }

  /** Where on this screen the user was, as long as nobody has left it since for anything but another screen of the visit. */
  returnTo(path: string): Place | undefined {
    return this.#returning?.path === path ? this.#returning : this.#left.get(path);
  }

  /** A move. Another screen begins at its top, with no question; one of the same visit where it was left. */
  note(move: Partial<Place>): void {
    if (!this.#isKeeping) return;
    const { path = this.#current.path } = move;
    if (path !== this.#current.path) {
      this.#leaveFor(path);
      this.#current = this.#left.get(path) ?? HOME;
    }
    this.#current = { ...this.#current, ...move };
    this.#timer ??= setTimeout(() => void this.flush(), SETTLE_MS);
  }

  #leaveFor(path: string): void {
    this.#returning = undefined;
    const { path: from, question } = this.#current;
    const isSameVisit = visitOf(from) === visitOf(path);
    const here: Place = { ...HOME, path: from, ...(question !== undefined && { question }) };
    this.#left = isSameVisit ? new Map([...this.#left, [from, here]]) : new Map();
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

/** "/assessments/a" of "/assessments/a/plan". */
const visitOf = (path: string): string => path.split('/', 3).join('/');
