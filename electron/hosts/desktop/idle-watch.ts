/** Without a key or a move of the mouse for so long, the vault locks itself. */
const IDLE_SECONDS = 15 * 60;

/** Says once for each absence that it has become too long. Ask it now and then. */
export class IdleWatch {
  #isAway = false;

  /** `idleSeconds`: how long the system has seen neither key nor mouse. */
  isTimeToLock(idleSeconds: number): boolean {
    const wasAway = this.#isAway;
    this.#isAway = idleSeconds >= IDLE_SECONDS;
    return this.#isAway && !wasAway;
  }
}
