import { FOLLOW_UP_SIGNS, asBefore } from '#shared/follow-up/signs.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { answerChange } from '#renderer/client/shown-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { catalogue, say } from '#renderer/ui/words.ts';
import { ChoiceRow } from './choice-row.tsx';
import styles from './follow-up.module.css';
import type { FollowUp } from './use-follow-up.ts';

const SWEEPS = ['sw-emergency', 'sw-joint', 'sw-general', 'sw-leg'] as const;
const ALONE = ['swelling', 'nightPain', 'bearWeightNow', 'boneTenderness'] as const;
type Answer = 'none' | 'some';

interface Props {
  readonly followUp: FollowUp;
  readonly isSome: boolean;
  readonly onSome: (isSome: boolean) => void;
  /** Leads to the signs one by one. */
  readonly onShow: () => void;
}

/**
 * Every sign of danger in full words and one answer to all: nothing of it is new or worse. What was unknown stays
 * unknown; one that is new is answered by itself.
 */
export function SignsQuestion({ followUp, isSome, onSome, onShow }: Props) {
  const { draft, session, view } = followUp;
  const before = asBefore(view.before.answers);
  const isTold = before.every(([id]) => draft.answers[id] !== undefined);
  const answer = (value: Answer): void => {
    onSome(value === 'some');
    const changes =
      value === 'none'
        ? before.map(([id, known]) => answerChange(id, known))
        : FOLLOW_UP_SIGNS.map((id: QuestionId) => answerChange(id, undefined));
    session.change(changes);
  };
  return (
    <div className={styles['signs']}>
      <ul>
        {ALONE.map((id) => (
          <li key={id}>{say(`followUp.sign.${id}`)}</li>
        ))}
        {SWEEPS.flatMap((sweep) =>
          Object.values(catalogue.sweeps[sweep].signs).map((text) => <li key={text}>{text}</li>),
        )}
      </ul>
      <ChoiceRow<Answer>
        label={say('followUp.signs')}
        chips={[
          { value: 'none', label: say('followUp.signs.none') },
          { value: 'some', label: say('followUp.signs.some') },
        ]}
        letters={{ n: 'none', y: 'some' }}
        value={isTold ? 'none' : isSome ? 'some' : undefined}
        onChange={answer}
      />
      {isSome && !isTold ? (
        <p className={styles['some']}>
          {say('followUp.signs.some.text')}
          <Button onPress={onShow}>{say('followUp.signs.go')}</Button>
        </p>
      ) : null}
    </div>
  );
}
