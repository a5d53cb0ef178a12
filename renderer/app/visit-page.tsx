import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useMemo } from 'react';
import type { DraftSession, DraftView } from '../client/draft-session.ts';
import { api, statusQuery } from '../client/client.ts';
import { describeError } from '../client/errors.ts';
import { useConnection } from '../client/use-connection.ts';
import { useDraftNews } from '../client/draft-news.ts';
import { useDraftHold } from '../client/use-draft-hold.ts';
import { useDraftSession, useDraftView } from '../client/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { formatClock } from '../ui/dates.ts';
import { Message } from '../ui/message.tsx';
import { Sign } from '../ui/sign.tsx';
import { say, useLanguage } from '../ui/words.ts';
import { PersonFacts } from './person-facts.tsx';
import { ReferralKey } from './referral-key.tsx';
import { useLoadedSteps } from './use-loaded-steps.ts';
import styles from './visit-page.module.css';

/** The screens of a visit, under one line that says whose it is and whether it is saved. */
export function VisitPage() {
  useLanguage();
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  const session = useDraftSession(assessmentId);
  const takeOver = useDraftHold(session.data);
  useDraftNews(session.data);
  useLoadedSteps(assessmentId);
  return (
    <div className={styles['visit']}>
      <header className={styles['bar']}>
        <Link to="/" className={styles['back']}>
          <ChevronLeft size={16} aria-hidden="true" />
          {say('shell.people')}
        </Link>
        {session.data === undefined ? null : <PersonLine session={session.data} />}
        <nav className={styles['steps']} aria-label={say('shell.steps')}>
          {session.data?.view().draft.follows === undefined ? null : (
            <Link to="/assessments/$assessmentId/follow-up" params={{ assessmentId }}>
              {say('followUp.step')}
            </Link>
          )}
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
      {session.data === undefined ? null : <ReadOnlyNote session={session.data} onTakeOver={takeOver} />}
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
  const view = useDraftView(session);
  const { draft } = view;
  const person = useQuery(api.people.get.queryOptions({ input: { id: draft.personId } }));
  const status = useQuery(statusQuery());
  // The sheet has a key of its own for the letter.
  const isAtSheet = useLocation().pathname.endsWith('/handout');
  return (
    <>
      <Link
        to="/people/$personId"
        params={{ personId: draft.personId }}
        className={styles['name']}
        title={person.data?.name}
      >
        {person.data?.name ?? ''}
      </Link>
      <PersonFacts birthDate={person.data?.birthDate} answers={draft.answers} />
      {isAtSheet ? null : <ReferralKey session={session} isOffered={status.data?.user?.role === 'coach'} />}
      <SavedLine view={view} onReload={() => void session.reload()} />
    </>
  );
}

/** Why the visit can only be read, and what one can do about it. */
function ReadOnlyNote({
  session,
  onTakeOver,
}: {
  readonly session: DraftSession;
  readonly onTakeOver: () => void;
}) {
  const { access, unsaved } = useDraftView(session);
  if (access === 'write') return null;
  return (
    <div role="status" className={styles['note']}>
      <Sign kind={access === 'finalised' ? 'checked' : 'diamond'} />
      <p>
        <strong>{say(`shell.${access}.title`)}</strong> {say(`shell.${access}.text`, { unsaved })}
      </p>
      {access === 'elsewhere' ? <TakeOver onTakeOver={onTakeOver} /> : null}
    </div>
  );
}

/** By the button, and by name from wherever the focus is. */
function TakeOver({ onTakeOver }: { readonly onTakeOver: () => void }) {
  const label = say('shell.elsewhere.take');
  useCommands(
    useMemo(
      () => [{ id: 'take-over', label, note: say('shell.find.command'), run: onTakeOver }],
      [label, onTakeOver],
    ),
  );
  return <Button onPress={onTakeOver}>{label}</Button>;
}

/** Quiet while all is well; a sentence as soon as it is not. */
function SavedLine({ view, onReload }: { readonly view: DraftView; readonly onReload: () => void }) {
  const { access, saving, unsaved } = view;
  // The banner over every screen says the rest.
  const isSaid = useConnection() !== 'connected';
  if (access !== 'write') return null;
  if (saving.kind !== 'saved' && saving.kind !== 'saving') {
    return (
      <span role="alert" className={styles['problem']}>
        <Sign kind="diamond" />
        {saving.kind === 'refused'
          ? saving.words.title
          : say('shell.unsaved', { unsaved, title: saving.words.title })}{' '}
        {isSaid ? null : saving.words.text}
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
