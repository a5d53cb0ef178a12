import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { pauseOf } from '../pause.ts';
import { findItem, isPregnant, itemsOf, textOf, type Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import type { SheetMessageId } from '../words.ts';
import { weeksAhead } from './weeks-ahead.ts';

/** Main messages by the load item that rules the plan, the most careful first. */
const MESSAGES: readonly (readonly [InterventionId, readonly SheetMessageId[]])[] = [
  ['load-post-surgery', ['main.surgery', 'main.surgery.then']],
  ['load-postpartum', ['main.postpartum', 'main.postpartum.then']],
  ['load-stage-4', ['main.load-stage-4', 'main.load-stage-4.then']],
  ['load-adolescent-ladder', ['main.adolescent', 'main.adolescent.then']],
  ['load-stage-2', ['main.load-stage-2', 'main.load-stage-2.then']],
  ['load-stage-1', ['main.load-stage-1', 'main.load-stage-1.then']],
  ['load-novice-heavy-start', ['main.walk-run', 'main.walk-run.then']],
  ['load-ladder-walk-run', ['main.walk-run', 'main.walk-run.then']],
];
/** A message that the clinician wrote, or one of ours that takes its words from the item. */
const OWN_WORDS: readonly InterventionId[] = ['load-stop-running', 'load-bsi-protocol', 'load-stage-3'];

/** Load items that the main message speaks for. */
export const rulingItems: readonly InterventionId[] = [...OWN_WORDS, ...MESSAGES.map(([id]) => id)];

/** `ho-main`: the one thing to do, and three steps of this week. */
export function mainSection(sheet: Sheet): Block {
  const { say } = sheet.words;
  return {
    kind: 'main',
    section: 'ho-main',
    eyebrow: say('main.eyebrow'),
    message: mainMessage(sheet),
    weekTitle: say('main.week'),
    steps: weekSteps(sheet),
  };
}

function mainMessage(sheet: Sheet): readonly string[] {
  const { say } = sheet.words;
  const reworded = rulingItems.map((id) => findItem(sheet, id)).find((item) => item?.wording !== undefined);
  if (reworded?.wording !== undefined) return sentences(reworded.wording);
  for (const id of ['load-stop-running', 'load-bsi-protocol'] as const) {
    const item = findItem(sheet, id);
    if (item !== undefined) return sentences(textOf(sheet, item));
  }
  const pause = pauseOf(sheet);
  if (pause !== undefined) {
    return [say('main.pause', { days: pause.days }), say(afterPause(sheet))];
  }
  const underWay = weekUnderWay(sheet);
  if (underWay !== undefined) return underWay;
  const ruling = MESSAGES.find(([id]) => findItem(sheet, id) !== undefined);
  if (ruling !== undefined) return ruling[1].map((id) => say(id));
  return isPregnant(sheet)
    ? [say('main.pregnancy'), say('main.pregnancy.then')]
    : [say('main.keep'), say('main.keep.then')];
}

/** At a follow-up the plan goes on: the present week, or the present step of the ladder. */
function weekUnderWay(sheet: Sheet): readonly string[] | undefined {
  const { plan, choices, facts, words } = sheet;
  const { schedule } = plan;
  if (choices?.followUp === undefined || schedule === null || schedule.from > facts.today) return undefined;
  const { say, measures } = words;
  if (schedule.kind === 'walk-run') return [say('main.step-now'), say('main.step-now.then')];
  const [week] = weeksAhead(sheet, schedule.weeks);
  return week === undefined
    ? undefined
    : [
        say('main.week-now', { week: week.week, distance: measures.amounts([measures.plannedWeek(week)]) }),
        say('main.week-now.then'),
      ];
}

/** What follows the pause: nothing is promised where no restart is dated. */
function afterPause(sheet: Sheet): SheetMessageId {
  const { schedule } = sheet.plan;
  if (schedule !== null) return schedule.kind === 'walk-run' ? 'main.then-walk-run' : 'main.then-short-runs';
  return isPregnant(sheet) ? 'main.pregnancy.then' : 'load.look-again';
}

/** One sentence a line. */
const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/u);

function weekSteps(sheet: Sheet): readonly string[] {
  const { say } = sheet.words;
  const steps: string[] = [];
  const isRunning = pauseOf(sheet) === undefined && sheet.plan.schedule !== null;
  const first = isRunning ? say('step.run') : sportStep(sheet);
  steps.push(first ?? say('step.keep'));
  const strength = itemsOf(sheet, 'strengthening');
  if (strength.length > 0) {
    const times = Math.min(...strength.map(({ dose }) => dose.daysPerWeek ?? 3));
    steps.push(say('step.exercises', { times }));
  }
  const rest = findItem(sheet, 'rec-rest-days');
  if (steps.length < 2 && findItem(sheet, 'rec-sleep') !== undefined) steps.push(say('step.sleep'));
  else if (steps.length < 2 && rest !== undefined) steps.push(textOf(sheet, rest));
  steps.push(say('step.diary'));
  return steps;
}

const IN_WATER: ReadonlySet<InterventionId> = new Set(['xt-swim', 'xt-aqua-jog']);

/** Two sports at most: the first of the plan, and one of the other kind, in water or on land. */
function sportStep(sheet: Sheet): string | undefined {
  const { say, sports, capitalise } = sheet.words;
  const proposed = itemsOf(sheet, 'cross-training').map(({ id }) => id);
  const first = proposed[0];
  if (first === undefined) return undefined;
  const other = proposed.find((id) => IN_WATER.has(id) !== IN_WATER.has(first));
  const verb = (id: InterventionId) => sports[id as keyof typeof sports].verb;
  return other === undefined
    ? say('step.sport.one', { first: capitalise(verb(first)) })
    : say('step.sport.two', { first: capitalise(verb(first)), second: verb(other) });
}
