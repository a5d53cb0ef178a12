import { describe, expect, it } from 'vitest';
import { Session, type Credentials } from '#electron/hosts/browser/session.ts';

/** A session on a clock that stands still until it is moved. */
function sessionAt() {
  const clock = { now: 1000 };
  return { clock, session: new Session(() => clock.now) };
}
function signedIn(session: Session): Credentials {
  const result = session.signIn(session.mintCode());
  if (result.kind !== 'signed-in') throw new Error(`not signed in: ${result.kind}`);
  return result.credentials;
}

describe('the session', () => {
  it('admits the cookie and the token together, and neither alone', () => {
    const { session } = sessionAt();
    const { cookie, token } = signedIn(session);
    expect(session.admits(cookie, token)).toBe(true);
    expect(session.admits(cookie, undefined)).toBe(false);
    expect(session.admits(undefined, token)).toBe(false);
    expect(session.admits(token, cookie)).toBe(false);
    expect(session.admits('', '')).toBe(false);
  });

  it('admits nobody before the first sign-in', () => {
    expect(sessionAt().session.admits(undefined, undefined)).toBe(false);
    expect(sessionAt().session.admits('', '')).toBe(false);
  });

  it('takes a code once', () => {
    const { session } = sessionAt();
    const code = session.mintCode();
    expect(session.signIn(code).kind).toBe('signed-in');
    expect(session.signIn(code).kind).toBe('spent');
  });

  it('takes a code for a minute', () => {
    const { session, clock } = sessionAt();
    const code = session.mintCode();
    clock.now += 60_000;
    expect(session.signIn(code).kind).toBe('signed-in');
    const late = session.mintCode();
    clock.now += 60_001;
    expect(session.signIn(late).kind).toBe('spent');
  });

  it('spends the code at the fifth wrong guess', () => {
    const { session } = sessionAt();
    const code = session.mintCode();
    const guesses = Array.from({ length: 5 }, () => session.signIn('wrong').kind);
    expect(guesses).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'spent']);
    expect(session.signIn(code).kind).toBe('spent');
  });

  it('knows one page: the next sign-in ends the one before', () => {
    const { session } = sessionAt();
    const first = signedIn(session);
    const second = signedIn(session);
    expect(session.admits(first.cookie, first.token)).toBe(false);
    expect(session.admits(second.cookie, second.token)).toBe(true);
  });

  it('keeps the page signed in while a new code waits', () => {
    const { session } = sessionAt();
    const { cookie, token } = signedIn(session);
    session.mintCode();
    expect(session.admits(cookie, token)).toBe(true);
  });

  it('draws secrets of 32 bytes that never repeat', () => {
    const { session } = sessionAt();
    const { cookie, token } = signedIn(session);
    const secrets = [cookie, token, session.mintCode(), session.mintCode()];
    expect(new Set(secrets).size).toBe(4);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  });
});
