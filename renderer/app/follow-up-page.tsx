import { useNavigate, useParams } from '@tanstack/react-router';
import { FollowUpScreen } from '../features/follow-up/follow-up-screen.tsx';
import { useLanguage } from '../ui/words.ts';

/** A follow-up, with the ways to its signs one by one, to its plan and to its sheet. */
export function FollowUpPage() {
  useLanguage();
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  const navigate = useNavigate();
  const go = (step: 'intake' | 'plan' | 'handout') => (): void =>
    void navigate({ to: `/assessments/$assessmentId/${step}`, params: { assessmentId } });
  return (
    <FollowUpScreen
      key={assessmentId}
      assessmentId={assessmentId}
      onSigns={go('intake')}
      onPlan={go('plan')}
      onHandout={go('handout')}
    />
  );
}
