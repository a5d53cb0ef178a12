import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { useDraftSession, useDraftView } from '#renderer/client/use-draft.ts';
import { Message } from '#renderer/ui/message.tsx';
import { memo } from '#renderer/ui/memo.ts';
import { Waiting } from '#renderer/ui/waiting.tsx';
import { say } from '#renderer/ui/words.ts';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { AskNext } from './ask-next.tsx';
import { Causes } from './causes.tsx';
import { FindingsProvider } from './findings-context.ts';
import { Hypotheses } from './hypotheses.tsx';
import type { Jump } from './jump.ts';
import { PainKind } from './pain-kind.tsx';
import { PatternView } from './pattern-view.tsx';
import { Safety } from './safety.tsx';
import { pictureInWords } from './summary.ts';
import { focusedQuestion, useFindingKeys } from './use-finding-keys.ts';
import { useReasoning } from './use-reasoning.ts';
import styles from './findings.module.css';

const WhatIf = lazy(async () => ({ default: (await import('./what-if/what-if.tsx')).WhatIf }));

interface Props {
  readonly assessmentId: string;
  readonly onJump: Jump;
  /** Told when a key opens something here, for windows in which the findings are a drawer. */
  readonly onReveal: () => void;
}

/** What is concluded so far. The last findings stay until the new ones are there. */
export const Findings = memo(function Findings({ assessmentId, onJump, onReveal }: Props) {
  const session = useDraftSession(assessmentId);
  const { data, isError } = useReasoning(assessmentId);
  const reasoning = useDeferredValue(data);
  return (
    <aside className={styles['findings']} aria-label={say('findings.title')}>
      {isError ? <Message title={say('findings.failed')} /> : null}
      {reasoning === undefined || session.data === undefined ? (
        <Waiting>{say('findings.loading')}</Waiting>
      ) : (
        <Concluded
          assessmentId={assessmentId}
          reasoning={reasoning}
          session={session.data}
          onJump={onJump}
          onReveal={onReveal}
        />
      )}
    </aside>
  );
});

interface ConcludedProps extends Props {
  readonly reasoning: Reasoning;
  readonly session: DraftSession;
}

const Concluded = memo(function Concluded({
  assessmentId,
  reasoning,
  session,
  onJump,
  onReveal,
}: ConcludedProps) {
  const { assessment, pattern } = reasoning;
  const { answers, choices } = useDeferredValue(useDraftView(session).draft);
  const { values } = useMemo(
    () => buildFacts(answers, assessment.today, choices),
    [answers, assessment.today, choices],
  );
  const { trial, tryOut, stop } = useTrial(onReveal);
  useFindingKeys(assessment.askNext, onJump, tryOut);
  const parts = useMemo(
    () => ({ assessmentId, session, values, onJump }),
    [assessmentId, session, values, onJump],
  );
  return (
    <FindingsProvider value={parts}>
      {trial !== undefined ? (
        <Suspense fallback={null}>
          <WhatIf reasoning={reasoning} start={trial.question} onClose={stop} />
        </Suspense>
      ) : (
        <>
          <div className={styles['conclusions']}>
            <Safety assessment={assessment} />
            <PainKind assessment={assessment} />
            {pattern === undefined ? (
              <Hypotheses assessment={assessment} />
            ) : (
              <PatternView pattern={pattern} />
            )}
            <Causes causes={assessment.causes} />
          </div>
          <AskNext questions={assessment.askNext} onWhatIf={tryOut} />
        </>
      )}
    </FindingsProvider>
  );
});

/** The sandbox is open, with the question one was at; closing it gives the focus back to where it came from. */
function useTrial(onReveal: () => void) {
  const [trial, setTrial] = useState<{ question: string | undefined }>();
  const origin = useRef<Element | null>(null);
  const tryOut = useCallback(() => {
    origin.current = document.activeElement;
    setTrial((open) => open ?? { question: focusedQuestion() });
    onReveal();
  }, [onReveal]);
  const stop = useCallback(() => {
    setTrial(undefined);
    if (origin.current instanceof HTMLElement) origin.current.focus();
  }, []);
  return { trial, tryOut, stop };
}

/** The findings in one line, for windows in which they are a drawer. */
export const FindingsSummary = memo(function FindingsSummary({ assessmentId }: Pick<Props, 'assessmentId'>) {
  const { data } = useReasoning(assessmentId);
  return <p className={styles['summary']}>{data === undefined ? '' : pictureInWords(data)}</p>;
});
