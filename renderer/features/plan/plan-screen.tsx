import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { sheetWords } from '#shared/handout/words.ts';
import { buildFacts, type Facts } from '#shared/intake/facts.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { makePlan } from '#shared/plan/plan.ts';
import type { Dose } from '#shared/plan/types.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { api } from '#renderer/client/client.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { describeError } from '#renderer/client/errors.ts';
import { useDraftSession, useDraftView } from '#renderer/client/use-draft.ts';
import { KeyBar } from '#renderer/ui/key-bar.tsx';
import { Message } from '#renderer/ui/message.tsx';
import { say } from '#renderer/ui/words.ts';
import { PlanProvider } from './plan-context.ts';
import { PlanItems } from './lines/plan-items.tsx';
import styles from './plan.module.css';
import { RemovedItems } from './running/removed-items.tsx';
import { RunningPlan } from './running/running-plan.tsx';
import { useChoices } from './use-choices.ts';
import { WithheldNote } from './withheld-note.tsx';

/** The plan: what goes on paper, in which dose, and what no click can bring there. */
export function PlanScreen({ assessmentId }: { readonly assessmentId: string }) {
  const session = useDraftSession(assessmentId);
  const reasoning = useQuery(
    api.assessments.reason.queryOptions({
      input: { id: assessmentId },
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );
  const error = session.error ?? reasoning.error;
  if (error !== null) {
    const { title, text } = describeError(error);
    return (
      <div className={styles['alone']}>
        <Message title={title}>{text}</Message>
      </div>
    );
  }
  if (session.data === undefined || reasoning.data === undefined) {
    return <p className={styles['alone']}>{say('shell.loading')}</p>;
  }
  return <LoadedPlan session={session.data} reasoning={reasoning.data} isReading={reasoning.isFetching} />;
}

interface LoadedProps {
  readonly session: DraftSession;
  readonly reasoning: Reasoning;
  readonly isReading: boolean;
}
function LoadedPlan({ session, reasoning, isReading }: LoadedProps) {
  const { draft, saving } = useDraftView(session);
  const { assessment, plan } = reasoning;
  const facts = useMemo(
    () => buildFacts(draft.answers, assessment.today, draft.choices),
    [draft.answers, draft.choices, assessment.today],
  );
  const proposedDose = useProposedDose(facts, reasoning);
  const { change, undo } = useChoices(session);
  const undone = useUndoKey(undo);
  return (
    <PlanProvider
      value={{
        plan,
        today: assessment.today,
        role: facts.role,
        source: { values: facts.values, words: sheetWords.en },
        choices: draft.choices,
        change,
        isSettled: saving.kind === 'saved' && !isReading,
        proposedDose,
      }}
    >
      <div className={styles['screen']}>
        <div className={styles['columns']}>
          <main className={styles['main']}>
            <header className={styles['head']}>
              <h1>{say('plan.title')}</h1>
              <span>{pictureLine(reasoning, facts)}</span>
              <span className={styles['note']}>{say('plan.yourWords')}</span>
            </header>
            <WithheldNote assessment={assessment} />
            <PlanItems />
          </main>
          <aside className={styles['aside']} aria-label={say('plan.running')}>
            <RunningPlan />
            <RemovedItems />
          </aside>
        </div>
        <p role="status" className="visually-hidden">
          {undone}
        </p>
        <KeyBar
          note={say('shell.intended')}
          hints={[
            { keys: ['↑', '↓'], does: say('plan.key.line') },
            { keys: ['Space'], does: say('plan.key.toggle') },
            { keys: ['Enter'], does: say('plan.key.edit') },
            { keys: ['Tab'], does: say('plan.key.dose') },
            { keys: ['W'], does: say('plan.key.why') },
            { keys: ['Ctrl Z'], does: say('plan.key.undo') },
          ]}
        />
      </div>
    </PlanProvider>
  );
}

/** "stage 3 · ITB syndrome, leading · 13 lines go on paper" */
function pictureLine({ assessment, plan }: Reasoning, { values }: Facts): string {
  const [first] = assessment.hypotheses;
  const stage = values.overuseStage;
  return [
    stage === undefined ? undefined : say('plan.stage', { stage }),
    first === undefined
      ? undefined
      : say('plan.first', { name: conditionWords[first.id].name, label: first.label }),
    say('plan.onPaper', { count: plan.items.filter(({ selected }) => selected).length }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Doses without the clinician's changes. A coach's screen does not hold what they are reckoned from. */
function useProposedDose(
  facts: Facts,
  { assessment, pattern }: Reasoning,
): (id: InterventionId) => Dose | undefined {
  const doses = useMemo(
    () =>
      new Map(
        pattern === undefined ? makePlan(facts, assessment, {}).items.map(({ id, dose }) => [id, dose]) : [],
      ),
    [facts, assessment, pattern],
  );
  return (id) => doses.get(id);
}

/** Ctrl+Z takes the last choice back; inside a text field it belongs to the text. Returns what to announce. */
function useUndoKey(undo: () => boolean): string {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || key.toLowerCase() !== 'z') return;
      if (target instanceof HTMLTextAreaElement) return;
      if (target instanceof HTMLInputElement && target.type !== 'checkbox') return;
      event.preventDefault();
      setAnnounced(say(undo() ? 'plan.undone' : 'plan.nothingToUndo'));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return announced;
}
