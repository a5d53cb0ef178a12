import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { useAnswer } from '../answer-form.ts';
import { Radios } from './radios.tsx';
import styles from './score.module.css';

const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** A score from 0 to 10 with its scale in sight; a digit answers it, one and nought are ten. */
export function Score({ id }: { readonly id: QuestionId }) {
  const { value, change } = useAnswer(id);
  const chosen = typeof value === 'number' ? value : undefined;
  return (
    <span className={styles['row']}>
      <span className={styles['scale']}>
        {SCORES.map((score) => (
          <label
            key={score}
            className={chosen !== undefined && score < chosen ? styles['filled'] : undefined}
          >
            <input type="radio" name={id} checked={chosen === score} onChange={() => change(score)} />
            {score}
          </label>
        ))}
      </span>
      <Radios
        name={id}
        options={[{ value: NOT_KNOWN, label: say('intake.notKnown'), isUnknown: true }]}
        value={value === NOT_KNOWN ? NOT_KNOWN : undefined}
        onChange={change}
      />
    </span>
  );
}
