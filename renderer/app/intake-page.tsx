import { useLocation, useParams } from '@tanstack/react-router';
import { places } from '../client/client.ts';
import { FindingsAnnouncer } from '../features/findings/announcer.tsx';
import { Findings, FindingsSummary } from '../features/findings/findings.tsx';
import { IntakeScreen } from '../features/intake/intake-screen.tsx';
import { useLanguage } from '../ui/words.ts';

/** The questions, with what is concluded from them beside. */
export function IntakePage() {
  useLanguage();
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  const { pathname } = useLocation();
  return (
    <IntakeScreen
      assessmentId={assessmentId}
      start={places.returnTo(pathname)?.question}
      findings={(parts) => <Findings {...parts} />}
      summary={(conclusions) => <FindingsSummary conclusions={conclusions} />}
      announcement={(conclusions) => <FindingsAnnouncer conclusions={conclusions} />}
    />
  );
}
