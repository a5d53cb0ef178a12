import { useParams } from '@tanstack/react-router';
import { PlanScreen } from '../features/plan/plan-screen.tsx';

export function PlanPage() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  return <PlanScreen assessmentId={assessmentId} />;
}
