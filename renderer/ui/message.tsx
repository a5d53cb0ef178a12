import type { ReactNode } from 'react';
import { Sign, type SignKind } from './sign.tsx';
import styles from './message.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly sign?: SignKind;
}

/** What happened, what is safe and what to do next; read out when it appears. */
export function Message({ title, children, sign = 'open' }: Props) {
  return (
    <div role="alert" className={styles['message']}>
      <Sign kind={sign} />
      <div>
        <p className={styles['title']}>{title}</p>
        {children === undefined ? null : <div>{children}</div>}
      </div>
    </div>
  );
}
