import { useMemo } from 'react';
import { useDraftView } from '#renderer/client/use-draft.ts';
import { todayIso } from '#renderer/ui/dates.ts';
import { Finder } from '#renderer/ui/finder.tsx';
import { say, useCatalogue } from '#renderer/ui/words.ts';
import type { NextQuestion } from '#shared/assessment/types.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import {
  isQuestionId,
  questionIds,
  questions,
  sectionOf,
  type QuestionId,
} from '#shared/intake/questions.ts';
import { useFindings } from '../findings-context.ts';

interface Props {
  readonly askNext: readonly NextQuestion[];
  readonly onPick: (question: QuestionId) => void;
}

/** Any question that is asked of this runner, found as one types; those that could change most stand first. */
export function QuestionPicker({ askNext, onPick }: Props) {
  const { session } = useFindings();
  const { answers, choices } = useDraftView(session).draft;
  const words = useCatalogue();
  const items = useMemo(() => {
    const { shown } = buildFacts(answers, todayIso(), choices);
    const foremost = askNext.map(({ question }) => question);
    const rest = questionIds.filter((id) => shown.has(id) && !foremost.includes(id));
    return [...foremost, ...rest]
      .filter((id) => id !== 'assessorRole' && questions[id].kind !== 'text')
      .map((id) => ({ id, label: nameOf(words.questions[id]), note: words.sections[sectionOf(id)] }));
  }, [answers, choices, askNext, words]);
  return (
    <Finder
      autoFocus
      label={say('whatIf.question')}
      items={items}
      onChoose={(id) => {
        if (isQuestionId(id)) onPick(id);
      }}
    />
  );
}

/** Found by the few words beside its field as by the whole question. */
const nameOf = ({ short, label }: { readonly short?: string; readonly label: string }): string =>
  short === undefined || short === label ? label : say('intake.command.question', { short, question: label });
