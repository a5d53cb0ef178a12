import { Link, useParams } from '@tanstack/react-router';
import type { QuestionId } from '#shared/intake/questions.ts';
import { itemLimits } from '#shared/knowledge/precedence.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import { say } from '#renderer/ui/words.ts';
import { CappedRow } from './capped-row.tsx';
import { cappedIn } from './costs.ts';
import { PlanItemRow } from './plan-item-row.tsx';
import { usePlan, type PlanView } from '../plan-context.ts';
import styles from '../plan.module.css';

interface Props {
  readonly domain: Domain;
  readonly id?: string;
}

/** The lines of one domain, and below them what came after the others. */
export function DomainSection({ domain, id }: Props) {
  const view = usePlan();
  const items = view.plan.items.filter((item) => item.domain === domain);
  const capped = cappedIn(view.plan, domain);
  return (
    <section id={id} className={styles['domain']} aria-label={say(`plan.domain.${domain}`)}>
      <div className={styles['domainHead']}>
        <h2>{say(`plan.domain.${domain}`)}</h2>
        {domain === 'strengthening' && items.length > 0 ? <StrengthNote {...view} /> : null}
        {domain === 'technique' && items.length + capped.length > 0 ? (
          <p>{say('plan.technique.note')}</p>
        ) : null}
      </div>
      <div>
        {items.length + capped.length > 0 ? null : domain === 'stretching' ? (
          <NoStretches {...view} />
        ) : (
          <p className={styles['none']}>{say('plan.nothing')}</p>
        )}
        {items.map((item) => (
          <PlanItemRow key={item.id} item={item} />
        ))}
        {capped.map((one) => (
          <CappedRow key={one} id={one} />
        ))}
      </div>
    </section>
  );
}

function StrengthNote({ plan }: PlanView) {
  const chosen = plan.items.filter(({ domain, selected }) => domain === 'strengthening' && selected);
  const days = Math.max(0, ...chosen.map(({ dose }) => dose.daysPerWeek ?? 0));
  return (
    <p>
      {say('plan.strength.count', { chosen: chosen.length, usual: itemLimits.strengthening.usual })}
      <br />
      <b>{say('plan.strength.minutes', { minutes: plan.sessionMinutes })}</b>
      {days === 0 ? null : `, ${say('plan.strength.days', { days })}`}
    </p>
  );
}

const LENGTH_TESTS = [
  'thomasHipFlexor',
  'thomasRectus',
  'ober',
  'quadLengthGapCm',
  'hamstring9090Deg',
  'kneeToWallCm',
] as const satisfies readonly QuestionId[];

/** Nothing to stretch is only half an answer while lengths have not been measured. */
function NoStretches({ source }: PlanView) {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  const untested = LENGTH_TESTS.filter((id) =>
    [undefined, 'not-tested'].includes(source.values[id] as string),
  );
  if (untested.length === 0) return <p className={styles['none']}>{say('plan.nothing')}</p>;
  const names = untested.map((id) => {
    const short = source.words.shortLabels[id] ?? '';
    return short === '' ? source.words.questions[id].label : short;
  });
  return (
    <p className={styles['none']}>
      {say('plan.untested', { count: untested.length })}{' '}
      <Link to="/assessments/$assessmentId/intake" params={{ assessmentId }}>
        {names.join(', ')}
      </Link>
    </p>
  );
}
