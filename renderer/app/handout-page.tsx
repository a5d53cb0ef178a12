import { useParams } from '@tanstack/react-router';
import { HandoutScreen } from '../features/handout/handout-screen.tsx';

export function HandoutPage() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  return <HandoutScreen assessmentId={assessmentId} />;
}
