import { useParams } from '@tanstack/react-router';
import { FindingsAnnouncer } from '../features/findings/announcer.tsx';
import { Findings, FindingsSummary } from '../features/findings/findings.tsx';
import { IntakeScreen } from '../features/intake/intake-screen.tsx';

/** The questions, with what is concluded from them beside. */
export function IntakePage() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  return (
    <>
      <FindingsAnnouncer assessmentId={assessmentId} />
      <IntakeScreen
        assessmentId={assessmentId}
        findings={(onJump, onReveal) => (
          <Findings assessmentId={assessmentId} onJump={onJump} onReveal={onReveal} />
        )}
        summary={<FindingsSummary assessmentId={assessmentId} />}
      />
    </>
  );
}
