import { interventions, type ExerciseId } from '#shared/knowledge/interventions.ts';
import { CAUTIONS, type Caution } from '#shared/knowledge/precedence/types.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { itemsOf, type Sheet } from '../sheet.ts';
import type { Block, ExerciseCard } from '../types.ts';

const USUAL_DAYS = 3;
/** Bends up to this are allowed without a word: an easy half squat. */
const FREE_BEND_DEGREES = 90;

/** `ho-exercises`: strength first, then stretches, each with dose, reason, next step and stop rule. */
export function exercisesSection(sheet: Sheet): Block | undefined {
  const items = [...itemsOf(sheet, 'strengthening'), ...itemsOf(sheet, 'stretching')];
  if (items.length === 0) return undefined;
  const { say } = sheet.words;
  // what every card would say stands once, above them
  const shared = CAUTIONS.filter((caution) => items.every(({ cautions }) => cautions.includes(caution)));
  const days = items[0]?.dose.daysPerWeek ?? USUAL_DAYS;
  return {
    kind: 'exercises',
    section: 'ho-exercises',
    title: say('exercises.title'),
    note: [
      say('exercises.days', { days, minutes: sheet.plan.sessionMinutes }),
      say('exercises.note'),
      ...shared.map((caution) => sheet.words.cautions[caution]),
    ],
    labels: {
      harderWhen: say('exercises.harder'),
      stopIf: say('exercises.stop'),
    },
    cards: items.map((item) => card(sheet, item, shared)),
  };
}

function card(sheet: Sheet, item: PlanItem, shared: readonly Caution[]): ExerciseCard {
  const { words, plan, side } = sheet;
  const id = item.id as ExerciseId;
  const own = words.exercises[id];
  const instruction = [
    item.wording ?? own.plain,
    ...bendLimit(sheet, item),
    ...item.cautions.filter((caution) => !shared.includes(caution)).map((caution) => words.cautions[caution]),
  ];
  return {
    id,
    title: own.name,
    dose: doseText(sheet, item),
    doseNote: own.doseNote,
    instruction: instruction.join(' '),
    why: own.why,
    harderWhen: own.harderWhen,
    stopIf: plan.painLimit === 'zero' ? words.say('exercises.stop.zero') : own.stopIf,
    picture: words.drawing(id, side),
    side,
  };
}

/** How to keep to a limited bend: standing, go less deep; lying, put the feet further away. */
function bendLimit({ words }: Sheet, { id, bendLimitDegrees }: PlanItem): readonly string[] {
  if (bendLimitDegrees === undefined || bendLimitDegrees >= FREE_BEND_DEGREES) return [];
  const { position } = interventions[id as ExerciseId];
  return [words.say(position === 'lying-back' ? 'exercises.feet-away' : 'exercises.shallow')];
}

function doseText({ words }: Sheet, { dose }: PlanItem): string {
  const { say } = words;
  const { sets = 1, repetitions, holdSeconds: seconds, minutes } = dose;
  if (seconds !== undefined) {
    return sets > 1 ? say('dose.hold', { sets, seconds }) : say('dose.hold.once', { seconds });
  }
  if (repetitions !== undefined) {
    return sets > 1 ? say('dose.repetitions', { sets, repetitions }) : say('dose.once', { repetitions });
  }
  return minutes === undefined ? '' : say('dose.minutes', { minutes });
}
