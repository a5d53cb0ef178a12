import { Ellipsis } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from '#renderer/ui/class-names.ts';
import { Menu, type MenuAction } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/ui/words.ts';
import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { useFormParts } from '../answer-form.ts';
import { focusRow, rowOf } from '../focus.ts';
import { shortLabel } from '../words.ts';
import { AnswerHistory } from './answer-history.tsx';
import { useQuestionInHand } from './use-question-in-hand.ts';
import styles from './question-menu.module.css';

/** What can be done with the question in hand beside answering it, for whoever does not know its keys. */
export function QuestionMenu({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const question = useQuestionInHand();
  const { session, answer } = useFormParts();
  const [shown, setShown] = useState<QuestionId>();
  useHistoryKey(question, setShown);
  const give = (value: typeof NOT_KNOWN | undefined): void => {
    if (question === undefined) return;
    answer(question, value);
    requestAnimationFrame(() => focusRow(rowOf(question)));
  };
  const actions: readonly MenuAction[] = [
    {
      id: 'history',
      label: say('intake.history.title'),
      keys: ['Alt', 'H'],
      onAction: () => setShown(question),
    },
    {
      id: 'unknown',
      label: say('intake.notKnown'),
      keys: ['U'],
      isDisabled: isReadOnly,
      onAction: () => give(NOT_KNOWN),
    },
    {
      id: 'clear',
      label: say('intake.key.clear'),
      keys: ['Del'],
      isDisabled: isReadOnly,
      onAction: () => give(undefined),
    },
  ];
  const name = question === undefined ? undefined : say('intake.menu.of', { question: shortLabel(question) });
  return (
    <>
      {name === undefined ? null : (
        <Menu label={name} actions={actions}>
          <Button className={classNames(styles['button'])} aria-label={name}>
            <Ellipsis size={16} aria-hidden="true" />
          </Button>
        </Menu>
      )}
      {shown === undefined ? null : (
        <AnswerHistory
          assessmentId={session.view().draft.id}
          question={shown}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}

/** Alt with H shows what the question in hand was answered with before. */
function useHistoryKey(question: QuestionId | undefined, onShow: (question: QuestionId) => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyH') return;
      if (question === undefined) return;
      event.preventDefault();
      onShow(question);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [question, onShow]);
}
