import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

/** Takes the page, and returns what draws the application on it. */
export function openRoot(): (isSignedIn: boolean) => void {
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root');
  const root = createRoot(element);
  return (isSignedIn) =>
    root.render(
      <StrictMode>
        <App isSignedIn={isSignedIn} />
      </StrictMode>,
    );
}
