import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/client/client.ts';
import { describeError } from '#renderer/client/errors.ts';
import { useDraftSession } from '#renderer/client/use-draft.ts';
import { Message } from '#renderer/ui/message.tsx';
import { Waiting } from '#renderer/ui/waiting.tsx';
import { say } from '#renderer/ui/words.ts';
import { LoadedPlan } from './loaded-plan.tsx';
import styles from './plan-screen.module.css';

/** The plan: what goes on paper, in which dose, and what no click can bring there. */
export function PlanScreen({ assessmentId }: { readonly assessmentId: string }) {
  const session = useDraftSession(assessmentId);
  const review = useQuery(
    api.plan.review.queryOptions({
      input: { id: assessmentId },
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );
  const error = session.error ?? review.error;
  if (error !== null) {
    const { title, text } = describeError(error);
    return (
      <div className={styles['alone']}>
        <Message title={title}>{text}</Message>
      </div>
    );
  }
  if (session.data === undefined || review.data === undefined) {
    return <Waiting>{say('shell.loading')}</Waiting>;
  }
  return <LoadedPlan session={session.data} review={review.data} />;
}
