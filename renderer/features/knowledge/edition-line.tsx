import type { KnowledgeRead } from '#shared/contract/knowledge.ts';
import { formatBirthDate, todayIso } from '../../ui/dates.ts';
import { Sign } from '../../ui/sign.tsx';
import { formatsOf } from '#shared/words/formats.ts';
import { say, screenLanguage } from '../../ui/words.ts';
import styles from './knowledge.module.css';
import { sayOfKnowledge } from './words.ts';

/** Enough of the hash to tell two editions apart; a pointer shows all of it. */
const SHOWN_DIGITS = 8;

/** Which knowledge this is, how old, who stands for it, and that its weights are nobody's measurement. */
export function EditionLine({ knowledge: { edition, version } }: { readonly knowledge: KnowledgeRead }) {
  const { compiledOn, reviewDueOn, signedBy } = edition;
  const isOverdue = todayIso() > reviewDueOn;
  const day = formatBirthDate(reviewDueOn);
  return (
    <div className={styles['edition']}>
      <ul>
        <li>{say('knowledge.edition', { edition: edition.edition })}</li>
        <li title={version}>{say('knowledge.version', { version: version.slice(0, SHOWN_DIGITS) })}</li>
        <li>{say('knowledge.compiled', { day: formatBirthDate(compiledOn) })}</li>
        <li className={isOverdue ? styles['overdue'] : undefined}>
          {isOverdue ? <Sign kind="triangle" /> : null}
          {say(isOverdue ? 'knowledge.overdue' : 'knowledge.due', { day })}
        </li>
        <li>
          {say('knowledge.signed', {
            count: signedBy.length,
            names: formatsOf(screenLanguage).list(signedBy),
          })}
        </li>
      </ul>
      <p>{sayOfKnowledge('expert')}</p>
    </div>
  );
}
