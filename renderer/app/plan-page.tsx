import { useParams } from '@tanstack/react-router';
import { PlanScreen } from '../features/plan/plan-screen.tsx';
import { useLanguage } from '../ui/words.ts';

export function PlanPage() {
  useLanguage();
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  return <PlanScreen assessmentId={assessmentId} />;
}
