import { useQuery } from '@tanstack/react-query';
import { keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { sheetWords } from '#shared/handout/words.ts';
import type { Choices } from '#shared/plan/types.ts';
import { api } from '../../client/client.ts';
import type { DraftSession } from '../../client/draft-session.ts';
import { describeError } from '../../client/errors.ts';
import { useDraftSession, useDraftView } from '../../client/use-draft.ts';
import { KeyBar } from '../../ui/key-bar.tsx';
import { Message } from '../../ui/message.tsx';
import { say } from '../../ui/words.ts';
import { PlanItems } from './plan-items.tsx';
import { RemovedItems } from './removed-items.tsx';
import { RunningPlan } from './running-plan.tsx';
import styles from './plan.module.css';

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
  return <LoadedPlan session={session.data} reasoning={reasoning.data} />;
}

interface LoadedProps {
  readonly session: DraftSession;
  readonly reasoning: Reasoning;
}
function LoadedPlan({ session, reasoning }: LoadedProps) {
  const { draft } = useDraftView(session);
  const { assessment, plan } = reasoning;
  const source = {
    values: buildFacts(draft.answers, assessment.today).values,
    words: sheetWords.en,
  };
  const onPaper = plan.items.filter(({ selected }) => selected).length;
  const choose = (choices: Choices): void => session.choose(choices);
  return (
    <div className={styles['screen']}>
      <div className={styles['columns']}>
        <main className={styles['main']}>
          <header className={styles['head']}>
            <h1>{say('plan.title')}</h1>
            <span>{say('plan.onPaper', { count: onPaper })}</span>
            <span className={styles['note']}>{say('plan.yourWords')}</span>
          </header>
          <WithheldNote reasoning={reasoning} />
          <PlanItems plan={plan} source={source} choices={draft.choices} onChoose={choose} />
        </main>
        <aside className={styles['aside']} aria-label={say('plan.running')}>
          <RunningPlan plan={plan} today={assessment.today} />
          <RemovedItems removed={plan.removed} />
        </aside>
      </div>
      <KeyBar
        note={say('shell.intended')}
        hints={[
          { keys: ['Tab'], does: say('plan.key.line') },
          { keys: ['Space'], does: say('plan.key.toggle') },
        ]}
      />
    </div>
  );
}

function WithheldNote({ reasoning: { assessment, plan } }: { readonly reasoning: Reasoning }): ReactNode {
  if (plan.withheld === null) return null;
  return (
    <Message
      sign={plan.withheld === 'safety' ? 'filled' : 'diamond'}
      title={say(`plan.withheld.${plan.withheld}`)}
    >
      {say(`plan.withheld.${plan.withheld}.text`, { count: assessment.missing.length })}
    </Message>
  );
}
