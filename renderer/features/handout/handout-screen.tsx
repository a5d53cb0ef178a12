import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { useDraftSession, useDraftView } from '../../client/use-draft.ts';
import type { DraftSession } from '../../client/draft-session.ts';
import { say } from '../../ui/words.ts';
import { DraftHandout } from './draft-handout.tsx';
import { Failure } from './failure.tsx';
import styles from './handout.module.css';
import { SignedHandout } from './signed-handout.tsx';
import type { VisitStep } from './use-ways-on.ts';

/** The sheet of a visit: made and handed out while it is a draft, shown as it was signed afterwards. */
export function HandoutScreen(props: {
  readonly assessmentId: string;
  readonly onOpen: (assessmentId: string, step: VisitStep) => void;
}) {
  const session = useDraftSession(props.assessmentId);
  if (session.error !== null) return <FailureAlone error={session.error} />;
  if (session.data === undefined) return <p className={styles['alone']}>{say('shell.loading')}</p>;
  return <Loaded {...props} session={session.data} />;
}

/** In place of the whole screen. */
const FailureAlone = ({ error }: { readonly error: unknown }) => (
  <div className={styles['failed']}>
    <Failure error={error} />
  </div>
);

interface LoadedProps {
  readonly assessmentId: string;
  readonly session: DraftSession;
  readonly onOpen: (assessmentId: string, step: VisitStep) => void;
}
function Loaded({ assessmentId, session, onOpen }: LoadedProps) {
  const { draft } = useDraftView(session);
  const signature = useQuery({
    ...api.assessments.signature.queryOptions({ input: { id: assessmentId } }),
    queryFn: async () => (await api.assessments.signature.call({ id: assessmentId })) ?? null,
  });
  if (signature.error !== null) return <FailureAlone error={signature.error} />;
  if (signature.data === undefined) return <p className={styles['alone']}>{say('shell.loading')}</p>;
  if (signature.data !== null) {
    return <SignedHandout signature={signature.data} personId={draft.personId} onOpen={onOpen} />;
  }
  return <DraftHandout assessmentId={assessmentId} session={session} />;
}
