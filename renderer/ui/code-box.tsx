import styles from './code-box.module.css';

interface Props {
  readonly code: string;
  /** What it opens, for whoever does not see the box. */
  readonly label: string;
  readonly testId: string;
}

/** A code to be written down or passed on: large, evenly spaced, and taken whole by one click. */
export const CodeBox = ({ code, label, testId }: Props) => (
  <div role="group" aria-label={label}>
    <p className={styles['code']} data-testid={testId}>
      {code}
    </p>
  </div>
);
