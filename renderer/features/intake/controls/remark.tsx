import { Sign } from '#renderer/ui/sign.tsx';
import { say } from '#renderer/ui/words.ts';
import styles from './remark.module.css';

/** What is wrong with an answer, or surprising about it: in a word that stays, and in a sentence. */
export interface Remark {
  readonly kind: 'wrong' | 'unusual';
  readonly short: string;
  readonly sentence: string;
  readonly onConfirm?: () => void;
}

/** On the last line of a page it would open below what one sees. */
const bringIntoSight = (sentence: HTMLElement | null): void => sentence?.scrollIntoView({ block: 'nearest' });

/** The word stands behind the field; the sentence opens over what is below, so that no row moves. */
export function RemarkNote({ id, remark }: { readonly id: string; readonly remark: Remark }) {
  return (
    <span className={`${styles['remark']} ${styles[remark.kind]}`} data-remark="">
      <Sign kind={remark.kind === 'wrong' ? 'open' : 'diamond'} />
      {remark.short}
      <span ref={bringIntoSight} className={styles['sentence']}>
        <output id={`${id}-remark`}>{remark.sentence}</output>
        {remark.onConfirm === undefined ? null : (
          <button type="button" className={styles['confirm']} onClick={remark.onConfirm}>
            {say('intake.confirm')}
          </button>
        )}
      </span>
    </span>
  );
}
