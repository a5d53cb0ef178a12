import '@fontsource-variable/inter/index.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { config } from 'zod';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { signIn } from '../client/session.ts';
import { applyTheme, followSystem, storedTheme } from './theme.ts';

// Before any schema is built: compiled schemas would need eval, which the policy forbids.
config({ jitless: true });
applyTheme(storedTheme());
followSystem();

const isSignedIn = await signIn().catch(() => false);
const { App } = await import('./app.tsx');
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <App isSignedIn={isSignedIn} />
  </StrictMode>,
);
