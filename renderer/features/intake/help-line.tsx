import { useEffect, useState } from 'react';
import type { GivenBy } from '#shared/contract/schemas.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { formatDay, todayIso } from '#renderer/ui/dates.ts';
import { say } from '#renderer/ui/words.ts';
import { questionAt, rowAround } from './focus.ts';
import { usePage } from './page-context.ts';
import { helpOf, questionLabel, shortLabel } from './words.ts';
import styles from './help-line.module.css';

/**
 * The question in hand in full words and how to answer it, always in the same place, so that no row moves.
 * Screen readers have it with the question itself. An answer from elsewhere says whose it is.
 */
export function HelpLine() {
  const [id, setId] = useState<QuestionId>();
  const { handedOver } = usePage();
  useEffect(() => {
    const showFor = ({ target }: { readonly target: EventTarget | null }) => {
      const row = target === null ? null : rowAround(target);
      if (row !== null) setId(questionAt(row));
    };
    showFor({ target: document.activeElement });
    document.addEventListener('focusin', showFor);
    document.addEventListener('pointerover', showFor);
    return () => {
      document.removeEventListener('focusin', showFor);
      document.removeEventListener('pointerover', showFor);
    };
  }, []);
  const giver = id === undefined ? undefined : handedOver[id];
  const question = id === undefined || questionLabel(id) === shortLabel(id) ? '' : questionLabel(id);
  const help = id === undefined ? '' : (helpOf(id) ?? '');
  const given = giver === undefined ? '' : givenByLine(giver);
  return (
    <p className={styles['help']} aria-hidden="true" title={[question, help, given].join(' ').trim()}>
      {question === '' ? null : <span className={styles['question']}>{question} </span>}
      {help} {given}
    </p>
  );
}

/** Who gave an answer that came with a baton. */
const givenByLine = ({ name, role, at }: GivenBy): string =>
  say('exchange.givenBy', { name, role, date: formatDay(todayIso(new Date(at))) });
