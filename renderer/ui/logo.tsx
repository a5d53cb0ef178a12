import styles from './logo.module.css';

/** The mark: two bones and the joint between them. */
export function Logo() {
  return (
    <span className={styles['logo']}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round">
          <path d="M5 1c.4 2.300 .4 3.700-.4 5M11 1c-.4 2.300-.4 3.700 .4 5M4.600 10c.8 1.300 .8 2.700 .4 5M11.400 10c-.8 1.300-.8 2.700-.4 5" />
        </g>
        <circle cx="8" cy="8" r="1.900" fill="currentColor" />
      </svg>
      <span>Genu</span>
    </span>
  );
}
