import type { FactValue } from '#shared/logic/evidence.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { measureInWords } from '#shared/words/measure-in-words.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
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
  // An index is told to a tenth, what is reckoned from rounded answers in whole numbers.
  return measureInWords(id, id === 'bmi' ? value : Math.round(value), catalogue);
}
