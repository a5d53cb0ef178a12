const TOKEN_KEY = 'genu-token';

/** The one-time code of an address such as `#code=abc`. */
export const readSessionCode = (hash: string): string | undefined => /^#code=([\w-]+)$/.exec(hash)?.[1];

/**
 * What a call must carry beside the cookie; empty on the desktop, which needs none. It lives in this tab's
 * session storage, which no page from another port can read, so that reloading does not throw one out.
 */
export const sessionToken = (): string => sessionStorage.getItem(TOKEN_KEY) ?? '';

/**
 * Trades the code in the address for a token, and takes the code out of the address and the history. Without
 * a code the page goes on with the session it has. False when it has none, or when the code was used before.
 * `screen` is what the address names instead, as a fragment.
 */
export async function signIn(screen = ''): Promise<boolean> {
  if (location.protocol === 'app:') return true;
  const code = readSessionCode(location.hash);
  if (code === undefined) return sessionToken() !== '';
  history.replaceState(null, '', `${location.pathname}${location.search}${screen}`);
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
  if (isAnswer) sessionStorage.setItem(TOKEN_KEY, String(answer.token));
  return isAnswer;
}

/**
 * Tells of a new address that is put into the address line of this very page. Called before anything else listens
 * to the history: nobody else is to take the code for a screen.
 */
export function listenForAddress(onAddress: () => void): void {
  window.addEventListener('popstate', (event) => {
    if (readSessionCode(location.hash) === undefined) return;
    event.stopImmediatePropagation();
    onAddress();
  });
}
