import { createHash } from 'node:crypto';
import type { Clipboard } from 'electron';

/**
 * Letters name a runner, and the page that copied one takes it back when the vault is locked. Where the system locks,
 * the page goes first: then this does. Only digests are kept.
 */
export class CopiedLetter {
  readonly #clipboard: Pick<Clipboard, 'readText' | 'clear'>;
  readonly #written = new Set<string>();

  constructor(clipboard: Pick<Clipboard, 'readText' | 'clear'>) {
    this.#clipboard = clipboard;
  }

  /** A letter was written for the page, which may put it on the clipboard. */
  wrote(text: string): void {
    this.#written.add(digestOf(text));
  }

  /** Empties the clipboard if such a letter is on it; what anybody else put there stays. */
  async takeBack(): Promise<void> {
    const written = new Set(this.#written);
    this.#written.clear();
    // Where the system does not let it be read, nothing can be said of it, and it stays.
    const text = await this.#clipboard.readText().catch(() => '');
    if (written.has(digestOf(text))) this.#clipboard.clear();
  }
}

/** Clipboards write line ends as their system does. */
const digestOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64');
