import type { ReactNode } from 'react';
import { Sign, type SignKind } from './sign.tsx';
import styles from './message.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly sign?: SignKind;
}

const RED_SIGNS: ReadonlySet<SignKind> = new Set(['filled', 'open']);

/** What happened, what is safe and what to do next, in the colour of its sign; read out when it appears. */
export function Message({ title, children, sign = 'open' }: Props) {
  return (
    <div role="alert" className={styles['message']} data-tone={RED_SIGNS.has(sign) ? 'red' : 'amber'}>
      <Sign kind={sign} />
      <div>
        <p className={styles['title']}>{title}</p>
        {children === undefined ? null : <div>{children}</div>}
      </div>
    </div>
  );
}
