import '@fontsource-variable/inter/index.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { config } from 'zod';
import { listenForAddress, signIn } from '../client/session.ts';
import { nextTask } from '../ui/next-task.ts';
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
  // What is read and asked so far waits for the browser itself; the rest is a task of its own.
  await nextTask();
  const loading = loadFirstScreen(signingIn);
  // Whatever draws or acts speaks, so the words come before the first drawing.
  const speaking = applyLanguage(wishedLanguage());
  const drawing = Promise.all([loading, signingIn, speaking]).then(([{ openRoot }, isSignedIn]) => {
    const draw = openRoot();
    draw(isSignedIn);
    return draw;
  });
  // Before the router is there, for the same reason as above.
  listenForAddress(() => void goOn());
  await drawing;

  /** Goes on with a new address on the same screen, and keeps what was typed and not saved. */
  async function goOn(): Promise<void> {
    const { places, queryClient } = await loading;
    const isIn = await signIn(`#${places.current.path}`).catch(() => false);
    if (!isIn) return;
    (await drawing)(true);
    await queryClient.refetchQueries();
  }
}

/**
 * What asks comes before what draws, so the first question goes out while the rest is still being read. Each part
 * is read in a task of its own: in one go they would hold the page up.
 */
async function loadFirstScreen(signingIn: Promise<boolean>) {
  const { askStatus, places, queryClient } = await import('../client/client.ts');
  void signingIn.then((isSignedIn) => (isSignedIn ? askStatus() : undefined));
  await import('react-dom/client');
  await import('../ui/text-field.tsx');
  await import('../features/unlock/unlock-screen.tsx');
  const { openRoot } = await import('./root.tsx');
  return { openRoot, places, queryClient };
}
