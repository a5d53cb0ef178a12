import { newFlags } from '#shared/plan/withheld.ts';
import type { Plan } from '#shared/plan/types.ts';
import { addDays } from '#shared/plan/dates.ts';
import { formatDay } from '#renderer/ui/dates.ts';
import { useMeasures } from '#renderer/ui/measures.ts';
import { Sign } from '#renderer/ui/sign.tsx';
import { catalogue, say } from '#renderer/ui/words.ts';
import styles from './follow-up.module.css';
import { lightOf, type FollowUp } from './use-follow-up.ts';

const WEEKS_SHOWN = 3;

/** What becomes of the plan: it waits, it is withheld, or its next weeks. */
export function PlanResult({ followUp }: { readonly followUp: FollowUp }) {
  const { reasoning, draft, lastWeek, today } = followUp;
  if (reasoning === undefined) return <p>{say('shell.loading')}</p>;
  const { assessment, plan } = reasoning;
  const fresh = newFlags(assessment, draft.choices.followUp);
  if (fresh.length > 0 || plan.withheld === 'safety') {
    const names = fresh.map((id) => catalogue.flags[id].name).join(' · ');
    return (
      <p role="alert" className={styles['withheld']}>
        <Sign kind="open" />
        {fresh.length > 0 ? say('followUp.plan.newFlag', { names }) : say('followUp.plan.urgent')}
      </p>
    );
  }
  if (plan.withheld !== null) {
    return <p>{say('followUp.plan.waiting', { count: Math.max(1, assessment.missing.length) })}</p>;
  }
  const light = lightOf(draft.choices, lastWeek);
  return (
    <>
      {light === undefined ? null : <p className={styles['step']}>{say(`followUp.plan.${light}`)}</p>}
      <NextSteps plan={plan} today={today} />
      <p>{say('followUp.plan.check', { date: formatDay(plan.nextCheck, today) })}</p>
    </>
  );
}

function NextSteps({ plan: { schedule }, today }: { readonly plan: Plan; readonly today: string }) {
  const { amounts, plannedWeek } = useMeasures();
  if (schedule === null) return <p>{say('followUp.plan.none')}</p>;
  const weeks = schedule.kind === 'distance' ? schedule.weeks : [];
  const ladder = schedule.kind === 'walk-run' ? schedule : schedule.walkRun;
  const lines = [
    ...weeks
      .filter(({ from }) => addDays(from, 7) > today)
      .map((week) =>
        say('followUp.plan.next', {
          week: week.week,
          distance: amounts([plannedWeek(week)]),
          date: formatDay(week.from, today),
        }),
      ),
    ...(ladder?.steps ?? [])
      .filter(({ dates }) => dates.some((date) => date >= today))
      .map(({ level, dates, runMinutes, walkMinutes, repeats }) =>
        say('followUp.plan.step', {
          step: level + 1,
          date: formatDay(dates.find((date) => date >= today) ?? today, today),
          run: runMinutes,
          walk: walkMinutes,
          times: repeats,
        }),
      ),
  ];
  return (
    <ol className={styles['weeks']}>
      {lines.slice(0, WEEKS_SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
