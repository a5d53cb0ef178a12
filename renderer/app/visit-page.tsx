import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { DraftSession, Saving } from '../client/draft-session.ts';
import { api } from '../client/client.ts';
import { describeError } from '../client/errors.ts';
import { useDraftSession, useDraftView } from '../client/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { ageOn, formatClock, todayIso } from '../ui/dates.ts';
import { Message } from '../ui/message.tsx';
import { Sign } from '../ui/sign.tsx';
import { say } from '../ui/words.ts';
import styles from './visit-page.module.css';

/** The three screens of a visit, under one line that says whose it is and whether it is saved. */
export function VisitPage() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  const session = useDraftSession(assessmentId);
  return (
    <div className={styles['visit']}>
      <header className={styles['bar']}>
        <Link to="/" className={styles['back']}>
          <ChevronLeft size={16} aria-hidden="true" />
          {say('shell.people')}
        </Link>
        {session.data === undefined ? null : <PersonLine session={session.data} />}
        <nav className={styles['steps']} aria-label={say('shell.steps')}>
          <Link to="/assessments/$assessmentId/intake" params={{ assessmentId }}>
            {say('shell.toAssessment')}
          </Link>
          <Link to="/assessments/$assessmentId/plan" params={{ assessmentId }}>
            {say('shell.toPlan')}
          </Link>
          <Link to="/assessments/$assessmentId/handout" params={{ assessmentId }}>
            {say('shell.toHandout')}
          </Link>
        </nav>
      </header>
      {session.isError ? <Failure error={session.error} /> : null}
      <div className={styles['content']}>
        <Outlet />
      </div>
    </div>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}

function PersonLine({ session }: { readonly session: DraftSession }) {
  const { draft, saving } = useDraftView(session);
  const person = useQuery(api.people.get.queryOptions({ input: { id: draft.personId } }));
  const age = ageOn(person.data?.birthDate, todayIso());
  return (
    <>
      <strong className={styles['name']}>{person.data?.name ?? ''}</strong>
      {age === undefined ? null : <span>{say('shell.years', { age })}</span>}
      <SavedLine saving={saving} onReload={() => void session.reload()} />
    </>
  );
}

/** Quiet while all is well; a sentence as soon as it is not. */
function SavedLine({ saving, onReload }: { readonly saving: Saving; readonly onReload: () => void }) {
  if (saving.kind !== 'saved' && saving.kind !== 'saving') {
    return (
      <span role="alert" className={styles['problem']}>
        <Sign kind="diamond" />
        {say('shell.notSaved', { title: saving.words.title })} {saving.words.text}
        {saving.kind === 'stale' ? (
          <Button kind="quiet" onPress={onReload}>
            {say('shell.reload')}
          </Button>
        ) : null}
      </span>
    );
  }
  return (
    <span className={styles['saved']}>
      <Sign kind="checked" />
      {saving.kind === 'saved' ? say('shell.saved', { time: formatClock(saving.at) }) : say('shell.saving')}
    </span>
  );
}
