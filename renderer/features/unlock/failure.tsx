import { describeError } from '../../client/errors.ts';
import { Message } from '../../ui/message.tsx';
import styles from './unlock.module.css';

/** Why the vault stays closed, and what to do. */
export function Failure({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return (
    <div className={styles['spaced']}>
      <Message title={title}>{text}</Message>
    </div>
  );
}
