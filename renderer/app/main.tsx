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

// Before the router is there: it would take the code of a new address for a screen.
listenForAddress(() => void goOn());

// Whatever draws or acts speaks, so the words come first.
await applyLanguage(wishedLanguage());
let isSignedIn = await signIn().catch(() => false);
const { App } = await import('./app.tsx');
const { places, queryClient } = await import('../client/client.ts');
const element = document.getElementById('root');
if (element === null) throw new Error('the page has no root');
const root = createRoot(element);
draw();

function draw(): void {
  root.render(
    <StrictMode>
      <App isSignedIn={isSignedIn} />
    </StrictMode>,
  );
}

/** Goes on with a new address on the same screen, and keeps what was typed and not saved. */
async function goOn(): Promise<void> {
  const isIn = await signIn(`#${places.current.path}`).catch(() => false);
  if (!isIn) return;
  isSignedIn = true;
  draw();
  await queryClient.refetchQueries();
}
