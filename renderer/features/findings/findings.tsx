import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { factsOfDraft } from '#renderer/client/draft-facts.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import type { Conclusions } from '#renderer/client/use-conclusions.ts';
import { useDraftView } from '#renderer/client/use-draft.ts';
import { Message } from '#renderer/ui/message.tsx';
import { memo } from '#renderer/ui/memo.ts';
import { useSettled } from '#renderer/ui/use-settled.ts';
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

/** What to ask next follows when one has paused: it takes longest to work out, and would change with every key. */
const QUIET_MS = 300;

interface Props {
  /** Not there before the rules are loaded. */
  readonly conclusions: Conclusions | undefined;
  readonly isError: boolean;
  readonly session: DraftSession;
  readonly onJump: Jump;
  /** Told when a key opens something here, for windows in which the findings are a drawer. */
  readonly onReveal: () => void;
}

/** What is concluded so far. */
export const Findings = memo(function Findings({ conclusions, isError, ...parts }: Props) {
  return (
    <aside className={styles['findings']} aria-label={say('findings.title')}>
      {isError ? <Message title={say('findings.failed')} /> : null}
      {conclusions === undefined ? (
        <Waiting>{say('findings.loading')}</Waiting>
      ) : (
        <Concluded conclusions={conclusions} {...parts} />
      )}
    </aside>
  );
});

interface ConcludedProps extends Omit<Props, 'isError'> {
  readonly conclusions: Conclusions;
}

function Concluded({ conclusions, session, onJump, onReveal }: ConcludedProps) {
  const { assessment, pattern } = conclusions;
  const { draft } = useDraftView(session);
  const { values } = factsOfDraft(draft, assessment.today);
  const { trial, tryOut, stop, opener } = useTrial(onReveal);
  const settled = useSettled(assessment, QUIET_MS);
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
            <AskNext assessment={settled} onWhatIf={tryOut} opener={opener} />
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
export const FindingsSummary = memo(function FindingsSummary({ conclusions }: Pick<Props, 'conclusions'>) {
  const words = conclusions === undefined ? '' : pictureInWords(conclusions);
  return (
    <p className={styles['summary']} title={words}>
      {words}
    </p>
  );
});
