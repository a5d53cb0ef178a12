import { interventions, type ExerciseId, type InterventionId } from '#shared/knowledge/interventions.ts';
import { DOSE_LEVELS, type Exercise, type ExerciseDose } from '#shared/knowledge/types.ts';
import type { Edition } from '../edition.ts';
import { listOf } from '../names.ts';
import type { Block, Text } from '../types.ts';
import { facts } from '../blocks.ts';

/** The doses by level and what the rules of the plan read of an exercise. */
export function exerciseBlocks(id: ExerciseId, edition: Edition): readonly Block[] {
  const { say } = edition;
  const exercise: Exercise = interventions[id];
  const { doseNote, why, harderWhen, stopIf } = edition.words.exercises[id];
  const { bendDegrees, equipment } = exercise;
  const instead: Text | undefined =
    exercise.instead === undefined ? undefined : [edition.linkTo.item(exercise.instead as InterventionId)];
  return [
    {
      kind: 'table',
      heading: say('heading.doses'),
      columns: [say('column.level'), say('column.dose'), say('column.days')],
      rows: DOSE_LEVELS.flatMap((level) => {
        const dose = exercise.doses[level];
        return dose === undefined
          ? []
          : [[[say(`level.${level}`)], [doseText(dose, edition)], [daysText(dose, edition)]]];
      }),
    },
    ...facts([
      [say('label.why'), why],
      [say('label.doseNote'), doseNote],
      [say('label.harder'), harderWhen],
      [say('label.stop'), stopIf],
      [say('label.session'), say('minutes', { minutes: exercise.minutes })],
      [say('label.position'), say(`position.${exercise.position}`)],
      [
        say('label.muscles'),
        listOf(
          exercise.muscles.map((muscle) => say(`muscle.${muscle as 'quads'}`)),
          edition,
        ),
      ],
      [
        say('label.equipment'),
        equipment.length === 0
          ? say('equipment.none')
          : listOf(
              equipment.map((one) => say(`equipment.${one}`)),
              edition,
            ),
      ],
      [say('label.instead'), instead],
      [say('label.load'), say(exercise.standingLoad ? 'load.standing' : 'load.unloaded')],
      [say('label.impact'), say(`impact.${exercise.impact}`)],
      [say('label.bend'), bendDegrees === undefined ? undefined : say('degrees', { degrees: bendDegrees })],
      [say('label.side'), say(`side.${exercise.side}`)],
    ]),
  ];
}

function doseText({ sets = 1, repetitions, holdSeconds, minutes }: ExerciseDose, { say }: Edition): string {
  if (repetitions !== undefined) return say('dose.repetitions', { sets, repetitions });
  if (holdSeconds !== undefined) return say('dose.hold', { sets, seconds: holdSeconds });
  return minutes === undefined ? say('dose.sets', { value: sets }) : say('minutes', { minutes });
}

/** Three days a week unless the dose says otherwise (dossier interventions.md E). */
const USUAL_DAYS = 3;
const daysText = ({ daysPerWeek = USUAL_DAYS }: ExerciseDose, { say }: Edition): string =>
  say('dose.days', { days: daysPerWeek });
