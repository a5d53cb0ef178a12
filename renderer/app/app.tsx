import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '../client/client.ts';
import { Message } from '../ui/message.tsx';
import { say, useLanguage } from '../ui/words.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { router } from './routes.tsx';
import styles from './app.module.css';

/** The whole screen. A page whose code was used up cannot do anything but say so. */
export function App({ isSignedIn }: { readonly isSignedIn: boolean }) {
  useLanguage();
  if (!isSignedIn) {
    return (
      <main className={styles['alone']}>
        <Message title={say('errors.SIGNED_OUT.title')}>{say('errors.SIGNED_OUT.text')}</Message>
      </main>
    );
  }
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
