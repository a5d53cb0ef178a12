import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { factsOfDraft } from '#renderer/client/draft-facts.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { useConclusions, type Conclusions } from '#renderer/client/use-conclusions.ts';
import { useDraftView } from '#renderer/client/use-draft.ts';
import { Message } from '#renderer/ui/message.tsx';
import { memo } from '#renderer/ui/memo.ts';
import { useAfterPaint } from '#renderer/ui/use-after-paint.ts';
import { Waiting } from '#renderer/ui/waiting.tsx';
import { say } from '#renderer/ui/words.ts';
import { AskNext } from './ask-next.tsx';
import { Causes } from './causes.tsx';
import { FindingsProvider, ValuesProvider } from './findings-context.ts';
import { Hypotheses } from './hypotheses.tsx';
import type { Jump } from './jump.ts';
import { PainKind } from './pain-kind.tsx';
import { PatternView } from './pattern-view.tsx';
import { Safety } from './safety.tsx';
import { pictureInWords } from './summary.ts';
import { focusedQuestion, useFindingKeys } from './use-finding-keys.ts';
import styles from './findings.module.css';

const WhatIf = lazy(async () => ({ default: (await import('./what-if/what-if.tsx')).WhatIf }));

interface Props {
  readonly session: DraftSession;
  readonly onJump: Jump;
  /** Told when a key opens something here, for windows in which the findings are a drawer. */
  readonly onReveal: () => void;
}

/** What is concluded so far. */
export const Findings = memo(function Findings(props: Props) {
  const { conclusions, isError } = useConclusions(props.session);
  return (
    <aside className={styles['findings']} aria-label={say('findings.title')}>
      {isError ? <Message title={say('findings.failed')} /> : null}
      {conclusions === undefined ? (
        <Waiting>{say('findings.loading')}</Waiting>
      ) : (
        <Concluded conclusions={conclusions} {...props} />
      )}
    </aside>
  );
});

interface ConcludedProps extends Props {
  readonly conclusions: Conclusions;
}

function Concluded({ conclusions, session, onJump, onReveal }: ConcludedProps) {
  const { assessment, pattern } = conclusions;
  const { draft } = useDraftView(session);
  const { values } = factsOfDraft(draft, assessment.today);
  const { trial, tryOut, stop, opener } = useTrial(onReveal);
  // What to ask next is worked out when it is first read, and takes longest: it follows in a frame of its own.
  const later = useAfterPaint(assessment);
  useFindingKeys(assessment, onJump, tryOut);
  const parts = useMemo(() => ({ assessmentId: draft.id, session, onJump }), [draft.id, session, onJump]);
  return (
    <FindingsProvider value={parts}>
      <ValuesProvider value={values}>
        {trial !== undefined ? (
          <Suspense fallback={null}>
            <WhatIf assessment={assessment} start={trial.question} onClose={stop} />
          </Suspense>
        ) : (
          <>
            <div className={styles['conclusions']}>
              <Safety redFlags={assessment.redFlags} notExcluded={assessment.notExcluded} />
              <PainKind
                painKind={assessment.painKind}
                stage={assessment.derived.overuseStage}
                role={assessment.role}
                today={assessment.today}
              />
              {pattern === undefined ? (
                <Hypotheses assessment={assessment} />
              ) : (
                <PatternView pattern={pattern} />
              )}
              <Causes causes={assessment.causes} />
            </div>
            <AskNext assessment={later} onWhatIf={tryOut} opener={opener} />
          </>
        )}
      </ValuesProvider>
    </FindingsProvider>
  );
}

/** The sandbox is open, with the question one was at; closing it gives the focus back to where it came from. */
function useTrial(onReveal: () => void) {
  const [trial, setTrial] = useState<{ question: string | undefined }>();
  const origin = useRef<Element | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const tryOut = useCallback(() => {
    origin.current = document.activeElement;
    setTrial((open) => open ?? { question: focusedQuestion() });
    onReveal();
  }, [onReveal]);
  const stop = useCallback(() => {
    setTrial(undefined);
    const from = origin.current;
    if (from instanceof HTMLElement && from.isConnected) from.focus();
    // The button that opened it gave way to it, and is drawn anew.
    else requestAnimationFrame(() => opener.current?.focus());
  }, []);
  return { trial, tryOut, stop, opener };
}

/** The findings in one line, for windows in which they are a drawer. */
export const FindingsSummary = memo(function FindingsSummary({ session }: Pick<Props, 'session'>) {
  const { conclusions } = useConclusions(session);
  const words = conclusions === undefined ? '' : pictureInWords(conclusions);
  return (
    <p className={styles['summary']} title={words}>
      {words}
    </p>
  );
});
