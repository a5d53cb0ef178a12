import { machineUnits } from '#renderer/ui/measures.ts';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { describeChange } from '#shared/handout/versions/describe.ts';
import type { FollowUpView } from '#shared/contract/follow-ups.ts';
import { api } from '#renderer/client/client.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { describeError } from '#renderer/client/errors.ts';
import { useDraftAccess, useDraftSession } from '#renderer/client/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { formatDay, todayIso } from '#renderer/ui/dates.ts';
import { KeyBar } from '#renderer/ui/key-bar.tsx';
import { Message } from '#renderer/ui/message.tsx';
import { scrollRegion } from '#renderer/ui/scroll-region.ts';
import { usePageFocus } from '#renderer/ui/use-page-focus.ts';
import { Trends } from '#renderer/ui/trends/score-chart.tsx';
import { catalogue, say } from '#renderer/ui/words.ts';
import { sheetWordsOf } from '#shared/handout/words.ts';
import { Fields } from './fields.tsx';
import styles from './follow-up.module.css';
import { PlanResult } from './plan-result.tsx';
import { SignsQuestion } from './signs-question.tsx';
import { useFollowUp } from './use-follow-up.ts';

interface Ways {
  readonly onSigns: () => void;
  readonly onPlan: () => void;
  readonly onHandout: () => void;
}

/** A follow-up in twelve fields, with what becomes of the plan beside them. */
export function FollowUpScreen({ assessmentId, ...ways }: Ways & { readonly assessmentId: string }) {
  const session = useDraftSession(assessmentId);
  const view = useQuery(
    api.followUps.view.queryOptions({ input: { id: assessmentId }, staleTime: Infinity, gcTime: 0 }),
  );
  const error = session.error ?? view.error;
  if (error !== null) {
    const { title, text } = describeError(error);
    return (
      <div className={styles['alone']}>
        <Message title={title}>{text}</Message>
      </div>
    );
  }
  if (session.data === undefined || view.data === undefined) {
    return <p className={styles['alone']}>{say('shell.loading')}</p>;
  }
  return <Loaded session={session.data} view={view.data} {...ways} />;
}

interface LoadedProps extends Ways {
  readonly session: DraftSession;
  readonly view: FollowUpView;
}
function Loaded({ session, view, onSigns, onPlan, onHandout }: LoadedProps) {
  const [today] = useState(todayIso);
  const [isSome, setSome] = useState(false);
  const followUp = useFollowUp(session, view, today);
  const isReadOnly = useDraftAccess(session) !== 'write';
  const form = useRef<HTMLElement>(null);
  usePageFocus(form, isReadOnly, () => false);
  return (
    <div className={styles['screen']}>
      <div className={styles['columns']}>
        <main ref={form} {...scrollRegion} className={styles['form']}>
          <h1>
            {say('followUp.title')}{' '}
            <span className={styles['quiet']}>
              {say('followUp.since', { date: formatDay(view.before.date) })}
            </span>
          </h1>
          <fieldset className={styles['fields']} disabled={isReadOnly}>
            <SignsQuestion followUp={followUp} isSome={isSome} onSome={setSome} onShow={onSigns} />
            <Fields followUp={followUp} />
          </fieldset>
          <div className={styles['actions']} data-field="">
            <Button kind="primary" onPress={onHandout}>
              {say('followUp.toHandout')}
            </Button>
            <Button onPress={onPlan}>{say('followUp.toPlan')}</Button>
          </div>
        </main>
        <aside {...scrollRegion} className={styles['aside']} aria-label={say('followUp.plan')}>
          <h2>{say('followUp.plan')}</h2>
          <div role="status">
            <PlanResult followUp={followUp} />
          </div>
          <h2>{say('followUp.trends')}</h2>
          <FreshTrends followUp={followUp} />
          <Changed assessmentId={followUp.draft.id} before={view.before} />
        </aside>
      </div>
      <KeyBar
        hints={[
          { keys: ['Enter'], does: say('followUp.key.next') },
          { keys: ['N', 'Y'], does: say('followUp.key.signs') },
          { keys: ['G', 'A', 'R', 'M'], does: say('followUp.key.light') },
        ]}
      />
    </div>
  );
}

/** The visits before, and this one as it is told. */
function FreshTrends({ followUp: { draft } }: { readonly followUp: ReturnType<typeof useFollowUp> }) {
  const outcomes = useQuery(api.followUps.outcomes.queryOptions({ input: { personId: draft.personId } }));
  return outcomes.data === undefined ? null : <Trends points={outcomes.data} />;
}

function Changed({
  assessmentId,
  before,
}: {
  readonly assessmentId: string;
  readonly before: FollowUpView['before'];
}) {
  const compared = useQuery(
    api.assessments.compare.queryOptions({ input: { before: before.assessmentId, after: assessmentId } }),
  );
  if (compared.data === undefined) return null;
  const words = sheetWordsOf(catalogue, machineUnits());
  const lines = compared.data.changes
    .filter((change) => change.kind !== 'answer' || change.after !== undefined)
    .map((change) => describeChange(change, words));
  return (
    <details>
      <summary>{say('followUp.changed', { date: formatDay(before.date) })}</summary>
      {lines.length === 0 ? <p className={styles['quiet']}>{say('followUp.changed.none')}</p> : null}
      <ul className={styles['changes']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
