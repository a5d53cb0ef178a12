import type { FactValue } from '#shared/logic/evidence.ts';
import { questions, type FactId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { optionLabel, questionLabel, shortLabel } from './words.ts';
import styles from './derived-value.module.css';

/** A value computed from other answers: said, never typed in. */
export function DerivedValue({ id, value }: { readonly id: FactId; readonly value: FactValue | undefined }) {
  return (
    <p className={styles['value']} title={questionLabel(id)}>
      {shortLabel(id)} <output>{value === undefined ? '' : inWords(id, value)}</output>
    </p>
  );
}

function inWords(id: FactId, value: FactValue): string {
  if (typeof value === 'boolean') return say(value ? 'intake.yes' : 'intake.no');
  if (typeof value !== 'number') return optionLabel(String(value));
  const question = questions[id];
  const unit = 'unit' in question && question.unit !== 'points' ? question.unit : '';
  return say('intake.derived', {
    value: id === 'bmi' ? Math.round(value * 10) / 10 : Math.round(value),
    unit,
  });
}
