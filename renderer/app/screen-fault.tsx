import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { say } from '../ui/words.ts';
import styles from './app.module.css';

/** In place of a screen that cannot be drawn, with the rest of the page around it: what is not saved yet stays there. */
export function ScreenFault({ reset }: ErrorComponentProps) {
  return (
    <main className={styles['alone']}>
      <Message title={say('shell.fault.title')}>
        <p>{say('shell.fault.text')}</p>
        <Button kind="primary" onPress={reset}>
          {say('shell.again')}
        </Button>
      </Message>
    </main>
  );
}
