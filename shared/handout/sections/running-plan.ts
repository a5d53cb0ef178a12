import { addDays } from '#shared/plan/dates.ts';
import type { PlanItem, RunningSchedule, ScheduleWeek, WalkRunStep } from '#shared/plan/types.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { pauseOf } from '../pause.ts';
import { findItem, isPregnant, itemsOf, textOf, type Sheet } from '../sheet.ts';
import type { Block, RunningRow } from '../types.ts';
import type { SheetMessageId } from '../words.ts';
import type { AdvicePicture } from '../block-parts.ts';
import { picturesOf } from './advice.ts';
import { rulingItems } from './main.ts';
import { weeksAhead } from './weeks-ahead.ts';

/** What the dated plan, the main message and the pain light already say. */
const SAID_ELSEWHERE: ReadonlySet<InterventionId> = new Set([
  'load-pain-model',
  'load-stage-1',
  'load-stage-2',
  'load-stage-3',
  'load-stage-4',
  'load-stop-running',
  'load-bsi-protocol',
  'load-postpartum',
  'load-post-surgery',
  'load-adolescent-ladder',
]);
/** What the dated plan keeps to by itself. */
const IN_SCHEDULE: ReadonlySet<InterventionId> = new Set([
  'load-restart-30',
  'load-ladder-walk-run',
  'load-ladder-volume',
  'load-cap-weekly-10',
  'load-cap-single-session',
  'load-reintroduce-hills',
  'load-reintroduce-speed',
]);
/** Rules of the road first, so that they stay together under the table. */
const FIRST: readonly InterventionId[] = ['load-no-hills-speed', 'load-downhill-walk', 'edu-surface'];
/** Two items that say the same: the second stays away, and both where the race itself is off. */
const RACES = ['load-count-races', 'edu-plan'] as const;
const RACE_OFF = ['evt-no-start', 'evt-stop-now'] as const;

/** `ho-load`: the pause, the dated runs with a box to tick, and the rules of the road. */
export function runningPlanSection(sheet: Sheet): Block | undefined {
  const { plan, words } = sheet;
  const rows = [...pauseRow(sheet), ...(plan.schedule === null ? [] : scheduleRows(sheet, plan.schedule))];
  const sharp = plan.painLimit === 'first-sharp-pain' ? [words.say('load.sharp')] : [];
  const after = [...rules(sheet), ...sharp, ...outlook(sheet)];
  if (rows.length === 0 && after.length === 0) return undefined;
  const pictures = stepPictures(sheet);
  return {
    kind: 'running-plan',
    section: 'ho-load',
    title: words.say('load.title'),
    note: plan.schedule === null ? '' : words.say('load.note'),
    rows,
    after,
    ...(pictures.length > 0 && { pictures }),
  };
}

/** The steps between walking and running, where the plan climbs them. */
function stepPictures(sheet: Sheet): readonly AdvicePicture[] {
  const { schedule } = sheet.plan;
  const climbs = schedule !== null && (schedule.kind === 'walk-run' || schedule.walkRun !== undefined);
  return climbs
    ? picturesOf(
        sheet,
        itemsOf(sheet, 'load').filter(({ id }) => id === 'load-ladder-walk-run'),
      )
    : [];
}

function pauseRow(sheet: Sheet): readonly RunningRow[] {
  const { say, dates } = sheet.words;
  const pause = pauseOf(sheet);
  if (pause === undefined) return [];
  return [
    {
      kind: 'pause',
      title: say('load.pause', { date: dates.briefDay(pause.lastDay) }),
      text: say(gateOf(sheet)),
    },
  ];
}

/** What must hold before the first run; without a dated restart there is no gate to name. */
function gateOf({ plan }: Sheet): SheetMessageId {
  if (plan.schedule === null) return 'load.pause.open';
  return plan.painLimit === 'zero' ? 'load.pause.zero' : 'load.pause.text';
}

/** Weeks after the next check that still get their dates: what lies beyond will be decided there. */
const DAYS_BEYOND_CHECK = { normal: 7, large: 0 } as const;
const FEWEST_DATED = { normal: 3, large: 2 } as const;
/** However late the next check is: the dated plan takes half a page to one (dossier handout.md §2). */
const MOST_DATED = { normal: 8, large: 3 } as const;

/** Dated rows to a little after the next check; the rest of the plan in one row without dates. */
function scheduleRows(sheet: Sheet, schedule: RunningSchedule): readonly RunningRow[] {
  if (schedule.kind === 'walk-run') return stepRows(sheet, schedule.steps);
  const printed = weeksAhead(sheet, schedule.weeks).slice(0, schedule.printedWeeks);
  const dated = datedPart(sheet, printed, ({ from }) => from);
  return [
    ...dated.map((week) => weekRow(sheet, week)),
    ...laterWeeks(sheet, printed.slice(dated.length)),
    ...stepRows(sheet, schedule.walkRun?.steps ?? []),
  ];
}

function stepRows(sheet: Sheet, all: readonly WalkRunStep[]): readonly RunningRow[] {
  const steps = all.filter(({ dates }) => dates.some((date) => date >= sheet.facts.today));
  const dated = datedPart(sheet, steps, ({ dates }) => dates[0]);
  return [...dated.map((step) => stepRow(sheet, step)), ...laterSteps(sheet, steps.slice(dated.length))];
}

function datedPart<Part>(
  { plan, options }: Pick<Sheet, 'plan' | 'options'>,
  parts: readonly Part[],
  startOf: (part: Part) => string | undefined,
): readonly Part[] {
  const print = options.largePrint ? 'large' : 'normal';
  const horizon = addDays(plan.nextCheck, DAYS_BEYOND_CHECK[print]);
  const isDated = (part: Part, index: number): boolean =>
    index < FEWEST_DATED[print] || (startOf(part) ?? horizon) < horizon;
  return parts.slice(0, MOST_DATED[print]).filter(isDated);
}

function laterWeeks({ words }: Sheet, weeks: readonly ScheduleWeek[]): readonly RunningRow[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { amounts, plannedWeek } = words.measures;
  return [
    {
      kind: 'pause',
      title: words.say('load.later', { from: first.week, to: last.week }),
      text: amounts(weeks.map(plannedWeek)),
    },
  ];
}

function laterSteps(sheet: Sheet, steps: readonly WalkRunStep[]): readonly RunningRow[] {
  const { say } = sheet.words;
  if (steps.length === 0) return [];
  const text = steps
    .map((step) => say('load.later.step', { step: step.level + 1, work: workOf(sheet, step) }))
    .join(' ');
  return [{ kind: 'pause', title: say('load.later.steps'), text }];
}

/** Less than this is no run of its own: a kilometre, part of it walked. */
const SHORT_KM = 1;

function weekRow({ words }: Sheet, week: ScheduleWeek): RunningRow {
  const { say, dates, measures } = words;
  const { deload, sessions } = week;
  return {
    kind: 'week',
    title: say('load.week', { week: week.week }),
    total: measures.amounts([measures.plannedWeek(week)]),
    runs: sessions.map((run) => ({
      date: dates.brief(run.date),
      distance:
        run.km < SHORT_KM
          ? say('load.short', { distance: measures.planned(SHORT_KM) })
          : measures.planned(run.km),
    })),
    ...(deload && { note: say('load.deload') }),
  };
}

function stepRow(sheet: Sheet, step: WalkRunStep): RunningRow {
  const { say, dates } = sheet.words;
  const minutes = (step.runMinutes + step.walkMinutes) * step.repeats;
  return {
    kind: 'week',
    title: say('load.step', { step: step.level + 1 }),
    total: workOf(sheet, step),
    runs: step.dates.map((date) => ({ date: dates.brief(date), distance: say('load.minutes', { minutes }) })),
  };
}

function workOf({ words }: Sheet, { runMinutes: run, walkMinutes: walk, repeats }: WalkRunStep): string {
  const { say } = words;
  if (run === 0) return say('load.walk');
  return walk === 0 ? say('load.straight') : say('load.walk-run', { repeats, run, walk });
}

function rules(sheet: Sheet): readonly string[] {
  // in pregnancy running is not built up, so no rule of the build-up stands alone
  const hasSchedule = sheet.plan.schedule !== null || isPregnant(sheet);
  const isSaid = ({ id, wording }: PlanItem) =>
    wording === undefined
      ? SAID_ELSEWHERE.has(id) || (hasSchedule && IN_SCHEDULE.has(id))
      : rulingItems.includes(id);
  const load = itemsOf(sheet, 'load').filter(
    (item) => !FIRST.includes(item.id) && item.id !== RACES[0] && !isSaid(item),
  );
  const first = FIRST.flatMap((id) => findItem(sheet, id) ?? []);
  const races = RACES.flatMap((id) => findItem(sheet, id) ?? []);
  const isRaceOff = RACE_OFF.some((id) => findItem(sheet, id) !== undefined);
  const last = races.filter(({ wording }, index) => wording !== undefined || (index === 0 && !isRaceOff));
  return [...first, ...load, ...last].map((item) => textOf(sheet, item));
}

function outlook(sheet: Sheet): readonly string[] {
  const { plan, words } = sheet;
  const { schedule } = plan;
  if (schedule === null) return [];
  const { say } = words;
  if (schedule.kind === 'walk-run') return [say('load.green-steps')];
  const { hillsFromWeek: hills, speedFromWeek: speed, weeks } = schedule;
  const lastDated = datedPart(sheet, weeksAhead(sheet, weeks), ({ from }) => from).at(-1)?.week ?? 0;
  return [
    say('load.green'),
    ...(hills !== undefined && hills <= lastDated ? [say('load.hills', { week: hills })] : []),
    ...(speed !== undefined && speed <= lastDated ? [say('load.speed', { week: speed })] : []),
  ];
}
