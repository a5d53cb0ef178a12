import type { Language } from '#shared/words/languages.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { LIMITS, judgeText, measureOf } from '#shared/words/readability/readability.ts';
import { Sign } from '../../ui/sign.tsx';
import { catalogue, say } from '../../ui/words.ts';
import styles from './words.module.css';

/** How hard the words are for the runner: the grade of a named formula, and which words make it hard. */
export function ReadingMeter({
  id,
  text,
  language,
}: {
  readonly id?: string;
  readonly text: string;
  readonly language: Language;
}) {
  const { score, isEasy, hardWords, longSentences } = judgeText(text, language);
  const { formula, limit, easier } = measureOf(language);
  return (
    <div id={id} className={styles['meter']} data-hard={isEasy ? undefined : ''}>
      <p>
        <Sign kind={isEasy ? 'checked' : 'diamond'} />
        {say('handout.grade', { score: Math.round((score ?? 0) * 10) / 10, limit, easier, formula })}
      </p>
      {hardWords.length === 0 ? null : (
        <p>{say('handout.grade.words', { words: formatsOf(catalogue.language).list(hardWords) })}</p>
      )}
      {longSentences.length === 0 ? null : (
        <p>{say('handout.grade.long', { count: longSentences.length, most: LIMITS.wordsInSentence })}</p>
      )}
    </div>
  );
}
