import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useMemo } from 'react';
import { api } from '#renderer/client/client.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { useDraftSession, useDraftView } from '#renderer/client/use-draft.ts';
import { Message } from '#renderer/ui/message.tsx';
import { say } from '#renderer/ui/words.ts';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { NOT_KNOWN, type FactValues } from '#shared/intake/questions.ts';
import { AskNext } from './ask-next.tsx';
import { Causes } from './causes.tsx';
import { Hypotheses } from './hypotheses.tsx';
import type { Jump } from './jump.ts';
import { PainKind } from './pain-kind.tsx';
import { PatternView } from './pattern-view.tsx';
import { Safety } from './safety.tsx';
import { pictureInWords } from './summary.ts';
import styles from './findings.module.css';

const useReasoning = (assessmentId: string) =>
  useQuery(
    api.assessments.reason.queryOptions({ input: { id: assessmentId }, placeholderData: keepPreviousData }),
  );

/** What is concluded so far. The last findings stay until the new ones are there. */
export const Findings = memo(function Findings(props: {
  readonly assessmentId: string;
  readonly onJump: Jump;
}) {
  const session = useDraftSession(props.assessmentId);
  const { data, isError } = useReasoning(props.assessmentId);
  const reasoning = useDeferredValue(data);
  return (
    <aside className={styles['findings']} aria-label={say('findings.title')}>
      {isError ? <Message title={say('findings.failed')} /> : null}
      {reasoning === undefined || session.data === undefined ? (
        <p className={styles['quiet']}>{say('findings.loading')}</p>
      ) : (
        <Concluded reasoning={reasoning} session={session.data} onJump={props.onJump} />
      )}
    </aside>
  );
});

interface ConcludedProps {
  readonly reasoning: Reasoning;
  readonly session: DraftSession;
  readonly onJump: Jump;
}

const Concluded = memo(function Concluded({ reasoning, session, onJump }: ConcludedProps) {
  const { assessment, pattern } = reasoning;
  const answers = useDeferredValue(useDraftView(session).draft.answers);
  const values = useMemo<FactValues>(() => {
    const known = Object.entries(answers).filter(([, value]) => value !== NOT_KNOWN);
    return { ...Object.fromEntries(known), ...assessment.derived };
  }, [answers, assessment]);
  return (
    <>
      <Safety assessment={assessment} values={values} onJump={onJump} />
      <PainKind assessment={assessment} values={values} onJump={onJump} />
      {pattern === undefined ? (
        <Hypotheses assessment={assessment} values={values} onJump={onJump} />
      ) : (
        <PatternView pattern={pattern} />
      )}
      <Causes causes={assessment.causes} values={values} />
      <AskNext questions={assessment.askNext} onJump={onJump} />
    </>
  );
});

/** The findings in one line, for windows in which they are a drawer. */
export const FindingsSummary = memo(function FindingsSummary(props: { readonly assessmentId: string }) {
  const { data } = useReasoning(props.assessmentId);
  return <p className={styles['summary']}>{data === undefined ? '' : pictureInWords(data)}</p>;
});
