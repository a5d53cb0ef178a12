import { useSyncExternalStore } from 'react';

/** Whether a call has met a page of the vault that cannot be read, since the last restore. */
class Damage {
  #isFound = false;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly isFound = (): boolean => this.#isFound;

  /** `path` of the call: what a backup or the door says of damage is said where it was asked. */
  met(path: readonly string[]): void {
    if (path[0] !== 'backups' && path[0] !== 'vault') this.#set(true);
  }

  mended(): void {
    this.#set(false);
  }

  #set(isFound: boolean): void {
    this.#isFound = isFound;
    for (const listener of this.#listeners) listener();
  }
}

export const damage = new Damage();
export const useDamage = (): boolean => useSyncExternalStore(damage.subscribe, damage.isFound);
