import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { CompareScreen } from '../features/people/compare/compare-screen.tsx';
import { useLanguage } from '../ui/words.ts';
import styles from './visit-page.module.css';

/** Two visits of a person side by side, with the way back to their file. */
export function ComparePage() {
  useLanguage();
  const { personId, before, after } = useParams({ from: '/people/$personId/compare/$before/$after' });
  const navigate = useNavigate();
  return (
    <CompareScreen
      personId={personId}
      before={before}
      after={after}
      back={(name) => (
        <Link to="/people/$personId" params={{ personId }} className={styles['back']}>
          <ChevronLeft size={16} aria-hidden="true" />
          {name}
        </Link>
      )}
      onChoose={(first, second) =>
        void navigate({
          to: '/people/$personId/compare/$before/$after',
          params: { personId, before: first, after: second },
          replace: true,
        })
      }
      onLeave={() => void navigate({ to: '/people/$personId', params: { personId } })}
    />
  );
}
