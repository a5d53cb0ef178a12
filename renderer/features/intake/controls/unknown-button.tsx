import type { QuestionId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { shortLabel } from '../words.ts';
import styles from './unknown.module.css';

interface Props {
  readonly id: QuestionId;
  readonly isPressed: boolean;
  readonly onPress: () => void;
  /** Tab passes by: a key does the same. */
  readonly isOnlyForPointers?: boolean;
}

/** "Not known": a question mark where one goes to the question, the words once they are the answer. */
export const UnknownButton = ({ id, isPressed, onPress, isOnlyForPointers = false }: Props) => (
  <button
    type="button"
    className={`${styles['unknown']} ${styles['button']}`}
    aria-pressed={isPressed}
    aria-label={`${shortLabel(id)}: ${say('intake.notKnown')}`}
    title={say('intake.notKnown')}
    tabIndex={isOnlyForPointers ? -1 : undefined}
    onClick={onPress}
  >
    {isPressed ? say('intake.notKnown') : '?'}
  </button>
);
