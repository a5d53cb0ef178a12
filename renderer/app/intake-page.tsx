import { useParams } from '@tanstack/react-router';
import { Findings, FindingsSummary } from '../features/findings/findings.tsx';
import { IntakeScreen } from '../features/intake/intake-screen.tsx';

/** The questions, with what is concluded from them beside. */
export function IntakePage() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  return (
    <IntakeScreen
      assessmentId={assessmentId}
      findings={(onJump) => <Findings assessmentId={assessmentId} onJump={onJump} />}
      summary={<FindingsSummary assessmentId={assessmentId} />}
    />
  );
}
