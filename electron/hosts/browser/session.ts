import { randomBytes, timingSafeEqual } from 'node:crypto';

const CODE_LIFETIME_MS = 60_000;
const WRONG_CODES_ALLOWED = 5;

export interface Credentials {
  readonly cookie: string;
  readonly token: string;
}
export type SignIn =
  | { readonly kind: 'signed-in'; readonly credentials: Credentials }
  | { readonly kind: 'wrong' }
  /** The code was right once, or was guessed at too often: a new one is needed. */
  | { readonly kind: 'spent' };

/**
 * One session at a time. A one-time code, handed over in the address, is swapped for a cookie and a token; a
 * call needs both, because a page from another port would get the cookie but never the token.
 */
export class Session {
  readonly #now: () => number;
  #code: { readonly value: string; readonly until: number } | undefined;
  #wrongCodes = 0;
  #credentials: Credentials | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A fresh code, valid for a minute and once. */
  mintCode(): string {
    const value = secret();
    this.#code = { value, until: this.#now() + CODE_LIFETIME_MS };
    this.#wrongCodes = 0;
    return value;
  }

  signIn(code: string): SignIn {
    if (this.#code === undefined || this.#now() > this.#code.until) {
      this.#code = undefined;
      return { kind: 'spent' };
    }
    if (!equal(code, this.#code.value)) {
      this.#wrongCodes += 1;
      if (this.#wrongCodes < WRONG_CODES_ALLOWED) return { kind: 'wrong' };
      this.#code = undefined;
      return { kind: 'spent' };
    }
    this.#code = undefined;
    this.#credentials = { cookie: secret(), token: secret() };
    return { kind: 'signed-in', credentials: this.#credentials };
  }

  admits(cookie: string | undefined, token: string | undefined): boolean {
    const known = this.#credentials;
    return known !== undefined && equal(cookie ?? '', known.cookie) && equal(token ?? '', known.token);
  }
}

const secret = (): string => randomBytes(32).toString('base64url');

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
