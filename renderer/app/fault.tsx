import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { say } from '../ui/words.ts';
import styles from './app.module.css';

interface Props {
  /** What the one way on is called. */
  readonly way: string;
  readonly onGo: () => void;
}

/** In place of what cannot be drawn: that it is our fault, that what is saved is safe, and a way on. */
export const Fault = ({ way, onGo }: Props) => (
  <main className={styles['alone']}>
    <Message title={say('shell.fault.title')}>
      <p>{say('shell.fault.text')}</p>
      <Button kind="primary" onPress={onGo}>
        {way}
      </Button>
    </Message>
  </main>
);
