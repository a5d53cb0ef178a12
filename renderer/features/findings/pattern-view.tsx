import { catalogue, say } from '#renderer/ui/words.ts';
import type { Pattern } from '#shared/contract/schemas.ts';
import { patternSentence } from '#shared/words/pattern-sentence.ts';
import styles from './findings.module.css';

/** A coach's picture: where and what kind, never a diagnosis. */
export function PatternView({ pattern }: { readonly pattern: Pattern }) {
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>{say('findings.pattern')}</h2>
      <p>{patternSentence(pattern, catalogue)}</p>
    </section>
  );
}
