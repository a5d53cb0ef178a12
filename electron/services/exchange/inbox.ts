import { MOST_BATON_BYTES } from '#shared/contract/exchange.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { User } from '#shared/contract/users.ts';

interface Piece {
  readonly isFirst: boolean;
  readonly base64: string;
}

/** A file that a user hands over in pieces, until it is opened. One at a time; nothing of it reaches the disk. */
export class Inbox {
  #pieces: Buffer[] = [];
  #giver: string | undefined;

  /** Throws TOO_LARGE, and forgets what it has then. */
  give({ id }: User, { isFirst, base64 }: Piece): void {
    if (isFirst || id !== this.#giver) this.#pieces = [];
    this.#giver = id;
    this.#pieces.push(Buffer.from(base64, 'base64'));
    const bytes = this.#pieces.reduce((sum, { length }) => sum + length, 0);
    if (bytes <= MOST_BATON_BYTES) return;
    this.#pieces = [];
    throw new Failure('TOO_LARGE');
  }

  /** What this user has given so far; it stays for another try with another passphrase. */
  fileOf({ id }: User): Buffer {
    return Buffer.concat(id === this.#giver ? this.#pieces : []);
  }

  forget(): void {
    this.#pieces = [];
  }
}
