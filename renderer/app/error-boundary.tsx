import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { say } from '../ui/words.ts';
import styles from './app.module.css';

/** A fault of ours becomes a sentence and a way on, never a white page. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFault: boolean }
> {
  override state = { hasFault: false };

  static getDerivedStateFromError(): { hasFault: boolean } {
    return { hasFault: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFault) return this.props.children;
    return (
      <main className={styles['alone']}>
        <Message title={say('shell.fault.title')}>
          <p>{say('shell.fault.text')}</p>
          <Button kind="primary" onPress={() => location.reload()}>
            {say('shell.reload')}
          </Button>
        </Message>
      </main>
    );
  }
}
