import { KeyCap } from './key-cap.tsx';
import styles from './key-bar.module.css';

export interface KeyHint {
  readonly keys: readonly string[];
  readonly does: string;
}
interface Props {
  readonly hints: readonly KeyHint[];
  /** What was just done by a key; a screen reader is told of it elsewhere. */
  readonly news?: string;
  readonly note?: string | undefined;
}

/** The foot of a screen: the keys that work on it. */
export function KeyBar({ hints, news = '', note }: Props) {
  return (
    <footer className={styles['bar']}>
      <ul className={styles['hints']}>
        {hints.map(({ keys, does }) => (
          <li key={does}>
            {keys.map((key) => (
              <KeyCap key={key}>{key}</KeyCap>
            ))}
            {does}
          </li>
        ))}
      </ul>
      {news === '' ? null : (
        <span aria-hidden="true" className={styles['news']}>
          {news}
        </span>
      )}
      {note === undefined ? null : <span className={styles['note']}>{note}</span>}
    </footer>
  );
}
