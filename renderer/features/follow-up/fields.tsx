import { PAIN_SCORES } from '#shared/follow-up/outcome-change.ts';
import { outcomeMeasures, scoreRange } from '#shared/knowledge/outcome-measures.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import type { OpenWeek } from '#shared/follow-up/planned.ts';
import { WEEK_LIGHTS, type WeekLight } from '#shared/plan/types.ts';
import { answerChange } from '#renderer/client/shown-draft.ts';
import { useMeasures } from '#renderer/ui/measures.ts';
import { say } from '#renderer/ui/words.ts';
import { ChoiceRow } from './choice-row.tsx';
import { NumberRow } from './number-row.tsx';
import { lightOf, setLights, tell, tellExerciseDays, tellKm, type FollowUp } from './use-follow-up.ts';

const MOST_KM = 350;
const TRENDS = ['better', 'same', 'worse'] as const;

const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const lastNote = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : say('followUp.last', { value });
const plannedNote = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : say('followUp.planned', { value });

/** The fields below the signs: at most eleven, each with what it was before. */
export function Fields({ followUp }: { readonly followUp: FollowUp }) {
  const { draft, view } = followUp;
  return (
    <>
      <ChoiceRow
        label={say('followUp.trend')}
        chips={TRENDS.map((value) => ({ value, label: say(`followUp.trend.${value}`) }))}
        letters={{ b: 'better', s: 'same', w: 'worse' }}
        value={TRENDS.find((trend) => trend === draft.answers.trend)}
        onChange={(trend) => tell(followUp, 'trend', trend)}
      />
      {PAIN_SCORES.map((score) => (
        <NumberRow
          key={score}
          label={say(`followUp.score.${score}`)}
          value={asNumber(draft.answers[score])}
          suggested={asNumber(view.before.answers[score])}
          note={lastNote(asNumber(view.before.answers[score]))}
          range={[0, 10]}
          isWhole
          onChange={(value) => tell(followUp, score, value)}
        />
      ))}
      <WeekFields followUp={followUp} />
      <ExerciseField followUp={followUp} />
      <TotalField followUp={followUp} />
    </>
  );
}

function WeekFields({ followUp }: { readonly followUp: FollowUp }) {
  const { draft, lastWeek, earlierWeeks } = followUp;
  if (lastWeek === undefined) return null;
  const [first, latest] = [earlierWeeks[0], earlierWeeks.at(-1)];
  return (
    <>
      {lastWeek.km === 0 ? null : <DistanceRow followUp={followUp} week={lastWeek} />}
      <LightRow
        label={say('followUp.light', { week: lastWeek.week })}
        value={lightOf(draft.choices, lastWeek)}
        onChange={(light) => setLights(followUp, [lastWeek], light)}
      />
      {first === undefined || latest === undefined ? null : (
        <LightRow
          label={
            first === latest
              ? say('followUp.light', { week: first.week })
              : say('followUp.light.earlier', { from: first.week, to: latest.week })
          }
          value={lightOf(draft.choices, latest)}
          onChange={(light) => setLights(followUp, earlierWeeks, light)}
        />
      )}
    </>
  );
}

/** What was run in a week, in the unit of this machine; what is kept is kilometres. */
function DistanceRow({ followUp, week }: { readonly followUp: FollowUp; readonly week: OpenWeek }) {
  const { distanceUnit, kmPerUnit, plannedWeek } = useMeasures();
  const shown = (distanceKm: number): number => Math.round((distanceKm / kmPerUnit) * 10) / 10;
  const done = followUp.draft.choices.running?.doneKm?.[`${week.week}`];
  const planned = plannedWeek(week);
  const tellShown = (typed: number | undefined): void => {
    if (typed === undefined) return tellKm(followUp, undefined);
    // Taken as it was planned, it is exactly that.
    tellKm(followUp, typed === planned ? week.km : Math.round(typed * kmPerUnit * 10) / 10);
  };
  return (
    <NumberRow
      label={say('followUp.km', { week: week.week })}
      value={done === undefined ? undefined : shown(done)}
      suggested={planned}
      note={plannedNote(planned)}
      range={[0, Math.floor(MOST_KM / kmPerUnit)]}
      isWhole={false}
      unit={distanceUnit}
      onChange={tellShown}
    />
  );
}

interface LightProps {
  readonly label: string;
  readonly value: WeekLight | undefined;
  readonly onChange: (light: WeekLight) => void;
}
const LightRow = ({ label, value, onChange }: LightProps) => (
  <ChoiceRow
    label={label}
    chips={WEEK_LIGHTS.map((light) => ({ value: light, label: say(`followUp.light.${light}`) }))}
    letters={{ g: 'green', a: 'amber', r: 'red', m: 'missed' }}
    value={value}
    onChange={onChange}
  />
);

function ExerciseField({ followUp }: { readonly followUp: FollowUp }) {
  const { draft, view } = followUp;
  if (view.exerciseDays === undefined) return null;
  return (
    <NumberRow
      label={say('followUp.exercises')}
      value={draft.choices.followUp?.exerciseDays}
      suggested={view.exerciseDays}
      note={plannedNote(view.exerciseDays)}
      range={[0, 7]}
      isWhole
      onChange={(days) => tellExerciseDays(followUp, days)}
    />
  );
}

/** The total of one questionnaire, with the day on which it was taken: today. */
function TotalField({ followUp }: { readonly followUp: FollowUp }) {
  const { draft, view, session, today } = followUp;
  const { question } = outcomeMeasures[view.measure];
  const date: QuestionId = `${question}Date`;
  const last = view.points.findLast(
    ({ scores, assessmentId }) => assessmentId !== draft.id && scores[question] !== undefined,
  )?.scores[question];
  const [low, high] = scoreRange(view.measure);
  const name = say(`followUp.measure.${view.measure}`);
  return (
    <NumberRow
      label={say('followUp.score.total', { name })}
      value={asNumber(draft.answers[question])}
      suggested={undefined}
      note={lastNote(last) ?? say('followUp.range', { low, high })}
      range={[low, high]}
      isWhole={question !== 'promKoos' && question !== 'promKoosPf'}
      onChange={(total) =>
        session.change([
          answerChange(question, total),
          answerChange(date, total === undefined ? undefined : today),
        ])
      }
    />
  );
}
