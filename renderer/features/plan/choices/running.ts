import type { Weekday } from '#shared/plan/dates.ts';
import type { Choices, RaceChoice, RunningChoices, WeekLight } from '#shared/plan/types.ts';
import { withField } from '#shared/plan/with-choice.ts';

/** The day on which running begins again; undefined goes back to the proposed day. */
export const setRestart = (choices: Choices, date: string | undefined): Choices =>
  withField(choices, 'restartDate', date);

/** The day on which one looks again; undefined goes back to the proposed day. */
export const setNextCheck = (choices: Choices, date: string | undefined): Choices =>
  withField(choices, 'nextCheck', date);

/** Another decision on the race; undefined goes back to that of the table. */
export const setRace = (choices: Choices, race: RaceChoice | undefined): Choices =>
  withField(choices, 'race', race);

function withRunning<Field extends keyof RunningChoices>(
  choices: Choices,
  field: Field,
  value: RunningChoices[Field] | undefined,
): Choices {
  const { [field]: _previous, ...others } = choices.running ?? {};
  const isSaying = value !== undefined && Object.keys(value).length > 0;
  return withField(choices, 'running', isSaying ? { ...others, [field]: value } : others);
}

/** Km of the run of a day; 0 takes it off, undefined goes back to what is reckoned. */
export function setRun(choices: Choices, date: string, km: number | undefined): Choices {
  const { [date]: _previous, ...others } = choices.running?.runsKm ?? {};
  return withRunning(choices, 'runsKm', km === undefined ? others : { ...others, [date]: km });
}

/** How a week went; undefined is not judged yet. */
export function setWeekLight(choices: Choices, week: number, light: WeekLight | undefined): Choices {
  const { [week]: _previous, ...others } = choices.running?.weekLights ?? {};
  return withRunning(choices, 'weekLights', light === undefined ? others : { ...others, [week]: light });
}

/** The days on which the runner can run; none goes back to the plan's own pattern. */
export const setWeekdays = (choices: Choices, weekdays: readonly Weekday[]): Choices =>
  withRunning(
    choices,
    'weekdays',
    weekdays.toSorted((one, other) => one - other),
  );

/** All runs as reckoned again. */
export const restoreRuns = (choices: Choices): Choices => withRunning(choices, 'runsKm', undefined);
