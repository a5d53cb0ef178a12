import { say } from '../../ui/words.ts';
import { passphraseStrength } from './passphrase-strength.ts';
import styles from './unlock.module.css';

/** How hard a passphrase is to guess, as four bars and a word. */
export function Strength({ passphrase }: { readonly passphrase: string }) {
  const level = passphraseStrength(passphrase);
  return (
    <>
      <span className={styles['strength']} aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} data-filled={bar <= level ? '' : undefined} />
        ))}
      </span>
      {say('unlock.strength', { level: String(level) })}
    </>
  );
}
