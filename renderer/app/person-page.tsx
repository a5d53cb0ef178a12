import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { client } from '../client/client.ts';
import { PersonScreen } from '../features/people/person/person-screen.tsx';
import { say, useLanguage } from '../ui/words.ts';
import { goOnWith, openFollowUp } from './follow-up-way.ts';
import styles from './visit-page.module.css';

/** The file of one person, with the ways to the list and to every assessment. */
export function PersonPage() {
  useLanguage();
  const { personId } = useParams({ from: '/people/$personId' });
  const navigate = useNavigate();
  return (
    <PersonScreen
      personId={personId}
      back={
        <Link to="/" className={styles['back']}>
          <ChevronLeft size={16} aria-hidden="true" />
          {say('shell.people')}
        </Link>
      }
      visitLink={(assessmentId, step, words) => (
        <Link key={step} to={`/assessments/$assessmentId/${step}`} params={{ assessmentId }}>
          {words}
        </Link>
      )}
      onOpenPerson={(id) => void navigate({ to: '/people/$personId', params: { personId: id } })}
      onContinue={async (id) => goOnWith(await client.assessments.open({ personId: id }), navigate)}
      onFollowUp={(id) => openFollowUp(id, navigate)}
      onCompare={(id, before, after) =>
        navigate({
          to: '/people/$personId/compare/$before/$after',
          params: { personId: id, before, after },
        })
      }
      onLeave={() => void navigate({ to: '/' })}
    />
  );
}
