import { addDays } from '#shared/plan/dates.ts';
import type { RunningSchedule, ScheduleWeek, WalkRunStep } from '#shared/plan/types.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { pauseOf } from '../pause.ts';
import { findItem, isPregnant, itemsOf, textOf, type Sheet } from '../sheet.ts';
import type { Block, RunningRow } from '../types.ts';
import type { SheetMessageId } from '../words.ts';

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
/** Two items that say the same: the second stays away. */
const RACES = ['load-count-races', 'edu-plan'] as const;

/** `ho-load`: the pause, the dated runs with a box to tick, and the rules of the road. */
export function runningPlanSection(sheet: Sheet): Block | undefined {
  const { plan, words } = sheet;
  const rows = [...pauseRow(sheet), ...(plan.schedule === null ? [] : scheduleRows(sheet, plan.schedule))];
  const sharp = plan.painLimit === 'first-sharp-pain' ? [words.say('load.sharp')] : [];
  const after = [...rules(sheet), ...sharp, ...outlook(sheet)];
  if (rows.length === 0 && after.length === 0) return undefined;
  return {
    kind: 'running-plan',
    section: 'ho-load',
    title: words.say('load.title'),
    note: plan.schedule === null ? '' : words.say('load.note'),
    rows,
    after,
  };
}

function pauseRow(sheet: Sheet): readonly RunningRow[] {
  const { say, dates } = sheet.words;
  const pause = pauseOf(sheet);
  if (pause === undefined) return [];
  return [
    {
      kind: 'pause',
      title: say('load.pause', { date: dates.day(pause.lastDay) }),
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
const DAYS_BEYOND_CHECK = 14;
const FEWEST_DATED = 3;

/** Dated rows to a little after the next check; the rest of the plan in one row without dates. */
function scheduleRows(sheet: Sheet, schedule: RunningSchedule): readonly RunningRow[] {
  const horizon = addDays(sheet.plan.nextCheck, DAYS_BEYOND_CHECK);
  const isDated = (from: string | undefined, index: number) =>
    index < FEWEST_DATED || (from !== undefined && from <= horizon);
  if (schedule.kind === 'walk-run') {
    const dated = schedule.steps.filter(({ dates }, index) => isDated(dates[0], index));
    const later = schedule.steps.slice(dated.length);
    return [
      ...dated.map((step) => stepRow(sheet, step)),
      ...laterRow(
        sheet,
        later.map((step) =>
          sheet.words.say('load.later.step', { step: step.level + 1, work: workOf(sheet, step) }),
        ),
      ),
    ];
  }
  const printed = schedule.weeks.slice(0, schedule.printedWeeks);
  const dated = printed.filter(({ from }, index) => isDated(from, index));
  const later = printed
    .slice(dated.length)
    .map(({ week, km, deload }) =>
      sheet.words.say(deload ? 'load.later.easy' : 'load.later.week', { week, km }),
    );
  return [...dated.map((week) => weekRow(sheet, week)), ...laterRow(sheet, later)];
}

const laterRow = ({ words }: Sheet, later: readonly string[]): readonly RunningRow[] =>
  later.length === 0 ? [] : [{ kind: 'pause', title: words.say('load.later'), text: later.join(' ') }];

function weekRow({ words }: Sheet, { week, km, deload, sessions }: ScheduleWeek): RunningRow {
  const { say, dates } = words;
  return {
    kind: 'week',
    title: say('load.week', { week }),
    total: say('load.km', { km }),
    runs: sessions.map((run) => ({
      date: dates.short(run.date),
      distance: run.km < 1 ? say('load.short') : say('load.km', { km: run.km }),
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
    runs: step.dates.map((date) => ({ date: dates.short(date), distance: say('load.minutes', { minutes }) })),
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
  const isSaid = (id: InterventionId) => SAID_ELSEWHERE.has(id) || (hasSchedule && IN_SCHEDULE.has(id));
  const load = itemsOf(sheet, 'load').filter(({ id }) => !FIRST.includes(id) && !isSaid(id));
  const first = FIRST.flatMap((id) => findItem(sheet, id) ?? []);
  const [races, keepPlan] = RACES.map((id) => findItem(sheet, id));
  const last = races === undefined && keepPlan !== undefined ? [keepPlan] : [];
  return [...first, ...load, ...last].map((item) => textOf(sheet, item));
}

function outlook({ plan, words }: Sheet): readonly string[] {
  const { schedule } = plan;
  if (schedule === null) return [];
  const { say } = words;
  if (schedule.kind === 'walk-run') return [say('load.green-steps')];
  const { hillsFromWeek: hills, speedFromWeek: speed, printedWeeks, weeks } = schedule;
  return [
    say('load.green'),
    ...(hills !== undefined && hills <= printedWeeks ? [say('load.hills', { week: hills })] : []),
    ...(speed !== undefined && speed <= printedWeeks ? [say('load.speed', { week: speed })] : []),
    ...(weeks.length > printedWeeks ? [say('load.look-again')] : []),
  ];
}
