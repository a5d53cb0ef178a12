import '@fontsource-variable/inter/index.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { config } from 'zod';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForAddress, signIn } from '../client/session.ts';
import { applyLanguage, wishedLanguage } from './language.ts';
import { followTheme } from './theme.ts';

// Before any schema is built: compiled schemas would need eval, which the policy forbids.
config({ jitless: true });
followTheme();
// In a function: the first screen shares code with this file, which must have been read to its end by then.
void start();

async function start(): Promise<void> {
  // The code has left the address when this returns, and so before the router takes it for a screen.
  const signingIn = signIn().catch(() => false);
  // Before the router is there, for the same reason.
  listenForAddress(() => void goOn());
  const loading = loadFirstScreen(signingIn);
  // Whatever draws or acts speaks, so the words come before the first drawing.
  const [{ App }, hasSession] = await Promise.all([loading, signingIn, applyLanguage(wishedLanguage())]);
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root');
  const root = createRoot(element);
  draw(hasSession);

  function draw(isSignedIn: boolean): void {
    root.render(
      <StrictMode>
        <App isSignedIn={isSignedIn} />
      </StrictMode>,
    );
  }

  /** Goes on with a new address on the same screen, and keeps what was typed and not saved. */
  async function goOn(): Promise<void> {
    const { places, queryClient } = await loading;
    const isIn = await signIn(`#${places.current.path}`).catch(() => false);
    if (!isIn) return;
    draw(true);
    await queryClient.refetchQueries();
  }
}

/**
 * What asks comes before what draws, so the first question goes out while the rest is still being read, and to
 * read the two is two tasks and not one long one.
 */
async function loadFirstScreen(signingIn: Promise<boolean>) {
  const { askStatus, places, queryClient } = await import('../client/client.ts');
  void signingIn.then((isSignedIn) => (isSignedIn ? askStatus() : undefined));
  const { App } = await import('./app.tsx');
  return { App, places, queryClient };
}
