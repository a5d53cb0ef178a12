let token = '';

/** The one-time code of an address such as `#code=abc`. */
export const readSessionCode = (hash: string): string | undefined => /^#code=([\w-]+)$/.exec(hash)?.[1];

/** Held in the memory of this page and nowhere else; empty on the desktop, which needs none. */
export const sessionToken = (): string => token;

/**
 * Trades the code in the address for a token, and takes the code out of the address and the history. False
 * when there is no code or it was used before.
 */
export async function signIn(): Promise<boolean> {
  if (location.protocol === 'app:') return true;
  const code = readSessionCode(location.hash);
  if (code === undefined) return false;
  history.replaceState(null, '', location.pathname);
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-by': 'genu' },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) return false;
  // No schema here: this module is read before zod is told to do without eval.
  const answer: unknown = await response.json();
  const isAnswer =
    typeof answer === 'object' && answer !== null && 'token' in answer && typeof answer.token === 'string';
  if (isAnswer) token = String(answer.token);
  return isAnswer;
}
