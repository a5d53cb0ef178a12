import { Link } from '@tanstack/react-router';
import { Message } from '#renderer/ui/message.tsx';
import { say } from '#renderer/ui/words.ts';
import { usePlan } from './plan-context.ts';
import styles from './plan-screen.module.css';

/** Why there is no plan yet, and the way to what would change that. */
export function WithheldNote() {
  const { plan, assessment, assessmentId } = usePlan();
  if (plan.withheld === null) return null;
  return (
    <div className={styles['withheld']}>
      <Message
        sign={plan.withheld === 'safety' ? 'filled' : 'diamond'}
        title={say(`plan.withheld.${plan.withheld}`)}
      >
        <p>{say(`plan.withheld.${plan.withheld}.text`, { count: assessment.missing.length })}</p>
        <Link to="/assessments/$assessmentId/intake" params={{ assessmentId }}>
          {say('plan.toIntake')}
        </Link>
      </Message>
    </div>
  );
}
