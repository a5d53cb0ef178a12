import { addDays, firstOn } from '../dates.ts';
import type { PlannedRun, RunCorrection, RunningChoices, ScheduleWeek } from '../types.ts';
import { progress, type Course, type WeekDone, type WeekLoad } from './progression.ts';
import { layOutWeek, type FixedRun } from './week.ts';
import { MOST_SESSIONS, type DaysFor, type RunningDays } from './weekdays.ts';

/** Where a progression stands on the calendar, and what is fixed in it. */
export interface Calendar {
  /** First day on which running is allowed, ISO date; week 1 begins on the first running day from there. */
  readonly from: string;
  readonly daysFor: DaysFor;
  readonly choices: RunningChoices;
  /** Number of the first week. */
  readonly firstWeek: number;
  readonly easyPaceMinKm: number | undefined;
  /** The goal race, where its decision lets the runner start. */
  readonly race: Omit<FixedRun, 'isRace'> | undefined;
}
/** A progression on the calendar. */
export interface DatedWeeks {
  readonly weeks: readonly ScheduleWeek[];
  /** Fixed runs that a cap or the rest between runs has bounded. */
  readonly bounded: readonly RunCorrection[];
  readonly endsInWalkRun: boolean;
}

/** Most sessions that the chosen weekdays leave room for, at least one. */
export function mostSessionsIn({ daysFor }: Calendar): number {
  const counts = Array.from({ length: MOST_SESSIONS }, (_, index) => index + 1);
  return Math.max(1, ...counts.filter((sessions) => daysFor(sessions) !== undefined));
}

/** The days of so many sessions. The course asks for no more than there is room for. */
function daysOf(daysFor: DaysFor, sessions: number): RunningDays {
  const days = daysFor(sessions);
  if (days === undefined) throw new Error(`no room for ${sessions} runs in the chosen days`);
  return days;
}

/** Puts the weeks of a progression on the calendar, with the clinician's cells, lights and the race in them. */
export function dateWeeks(course: Course, calendar: Calendar): DatedWeeks {
  const writer = new WeekWriter(calendar);
  const { endsInWalkRun } = progress(course, (load) => writer.write(load));
  return { weeks: writer.weeks, bounded: writer.bounded, endsInWalkRun };
}

class WeekWriter {
  readonly weeks: ScheduleWeek[] = [];
  readonly bounded: RunCorrection[] = [];
  readonly #calendar: Calendar;
  readonly #edits: readonly FixedRun[];
  #start: string | undefined;

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
    this.#edits = Object.entries(calendar.choices.runsKm ?? {}).map(([date, km]) => ({
      date,
      km,
      isRace: false,
    }));
  }

  write(load: WeekLoad): WeekDone {
    const { daysFor, firstWeek, choices } = this.#calendar;
    const days = daysOf(daysFor, load.sessions);
    this.#start ??= firstOn([days.longest, ...days.others], this.#calendar.from);
    const from = addDays(this.#start, 7 * (load.week - 1));
    const fixed = this.#fixedIn(from, load);
    const { runs, corrections } = layOutWeek({ load, from, days, fixed });
    const km = runs.reduce((sum, run) => sum + run.km, 0);
    const longestKm = Math.max(0, ...runs.map((run) => run.km));
    const week = firstWeek + load.week - 1;
    const light = choices.weekLights?.[`${week}`];
    this.bounded.push(...corrections);
    this.weeks.push({
      week,
      from,
      km,
      longestKm,
      capKm: load.capKm,
      deload: load.deload,
      sessions: runs.map((run) => this.#withMinutes(run)),
      ...(light !== undefined && { light }),
    });
    return { km, longestKm, light };
  }

  #fixedIn(from: string, load: WeekLoad): readonly FixedRun[] {
    const until = addDays(from, 7);
    const isIn = ({ date }: { readonly date: string }) => date >= from && date < until;
    const edits = this.#edits.length === 0 ? this.#edits : this.#edits.filter(isIn);
    const { race } = this.#calendar;
    if (race === undefined || !isIn(race) || race.km > load.capKm || !this.#isCalm()) return edits;
    return [{ ...race, isRace: true }, ...edits.filter(({ date }) => date !== race.date)];
  }

  /** The last two weeks were green (dossier A4 corner case b). */
  #isCalm(): boolean {
    return this.weeks.slice(-2).every(({ light }) => light === undefined || light === 'green');
  }

  #withMinutes(run: PlannedRun): PlannedRun {
    const { easyPaceMinKm } = this.#calendar;
    return easyPaceMinKm === undefined ? run : { ...run, minutes: Math.round(run.km * easyPaceMinKm) };
  }
}

/** Everything that was bounded, by date: also the cells of days on which no week of the plan stands. */
export function allCorrections(
  weeks: readonly ScheduleWeek[],
  bounded: readonly RunCorrection[],
  { runsKm = {} }: RunningChoices,
): readonly RunCorrection[] {
  const stands = (date: string) => weeks.some(({ from }) => date >= from && date < addDays(from, 7));
  const outside = Object.entries(runsKm)
    .filter(([date]) => !stands(date))
    .map(([date, askedKm]): RunCorrection => ({ date, askedKm, km: 0, by: 'outside-plan' }));
  return [...bounded, ...outside].sort((one, other) => (one.date < other.date ? -1 : 1));
}
