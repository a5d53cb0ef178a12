import { readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { OfferedFile } from '#electron/services/ports.ts';
import { MOST_BATON_BYTES } from '#shared/contract/exchange.ts';

const EXTENSION = '.genu';

/** The baton among the words of a command line: what the system adds when somebody double-clicks one. */
export function batonIn(words: readonly string[], folder: string): string | undefined {
  const named = words
    .slice(1)
    .filter((word) => !word.startsWith('-') && extname(word).toLowerCase() === EXTENSION);
  const last = named.at(-1);
  return last === undefined ? undefined : resolve(folder, last);
}

/** The last baton that was opened with Genu, until the user opens it or puts it away. It is read only then. */
export class OfferedBaton implements OfferedFile {
  #path: string | undefined;

  /** Anything but a file of ours is passed over. */
  offer(path: string | undefined): void {
    if (path !== undefined && extname(path).toLowerCase() === EXTENSION) this.#path = path;
  }

  describe(): { readonly name: string; readonly bytes: number } | undefined {
    const found = this.#path === undefined ? undefined : statSync(this.#path, { throwIfNoEntry: false });
    return this.#path === undefined || found?.isFile() !== true
      ? undefined
      : { name: basename(this.#path), bytes: found.size };
  }

  read(): Buffer {
    const found = this.describe();
    if (this.#path === undefined || found === undefined || found.bytes > MOST_BATON_BYTES)
      return Buffer.alloc(0);
    return readFileSync(this.#path);
  }

  forget(): void {
    this.#path = undefined;
  }
}
