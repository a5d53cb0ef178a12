import { useNavigate, useParams } from '@tanstack/react-router';
import { HandoutScreen } from '../features/handout/handout-screen.tsx';
import { useLanguage } from '../ui/words.ts';

export function HandoutPage() {
  useLanguage();
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  const navigate = useNavigate();
  const open = (id: string, step: 'intake' | 'handout' | 'follow-up'): void =>
    void navigate({ to: `/assessments/$assessmentId/${step}`, params: { assessmentId: id } });
  return <HandoutScreen key={assessmentId} assessmentId={assessmentId} onOpen={open} />;
}
