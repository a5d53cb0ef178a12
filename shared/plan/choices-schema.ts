import { z } from 'zod';
import { isoDate } from '#shared/intake/answers-schema.ts';
import { OVERUSE_STAGES } from '#shared/intake/derive/overuse-stage.ts';
import { interventionIds } from '#shared/knowledge/interventions.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import { eventDecisionInterventions } from '#shared/knowledge/interventions/event-decision.ts';
import { DOSE_LEVELS, EQUIPMENT } from '#shared/knowledge/types.ts';
import { WEEKDAYS } from './dates.ts';
import { DOSE_FIELDS, WEEK_LIGHTS, type Choices } from './types.ts';

/** Longest single run that the intake accepts, in km. */
const LONGEST_RUN_KM = 250;
const MOST_RUNS = 400;
/** Highest weekly distance that the intake accepts, in km. */
const MOST_WEEK_KM = 350;

const withoutRepeats = <Value>(values: readonly Value[]): boolean => new Set(values).size === values.length;
const fewerThan = (most: number) => (record: object) => Object.keys(record).length <= most;

const flagIds = Object.keys(redFlags) as [RedFlagId, ...RedFlagId[]];
const dose = z.strictObject(
  Object.fromEntries(
    Object.entries(DOSE_FIELDS).map(([field, [minimum, maximum]]) => [
      field,
      z.number().min(minimum).max(maximum).optional(),
    ]),
  ),
);
/** Far more than there are languages on a sheet. */
const MOST_WORDINGS = 20;
const wording = z.string().trim().min(1).max(300);
const language = z.string().regex(/^[a-z]{2}$/u);
const itemChoice = z.strictObject({
  kept: z.literal(true).optional(),
  removed: z.literal(true).optional(),
  added: z.literal(true).optional(),
  dose: dose.optional(),
  wording: wording.optional(),
  wordings: z.record(language, wording).refine(fewerThan(MOST_WORDINGS)).optional(),
  overrideReason: z.string().trim().min(3).max(300).optional(),
});

const intervention = z.enum(interventionIds);
const eventDecision = z.enum(Object.keys(eventDecisionInterventions));
const [fewestDays, mostDays] = DOSE_FIELDS.daysPerWeek;
const weekday = z.literal([...WEEKDAYS]);
const weekNumber = z.string().regex(/^[1-9]\d?$/u);
const running = z.strictObject({
  weekdays: z.array(weekday).min(1).max(7).refine(withoutRepeats).optional(),
  runsKm: z.record(isoDate, z.number().min(0).max(LONGEST_RUN_KM)).refine(fewerThan(MOST_RUNS)).optional(),
  weekLights: z.record(weekNumber, z.enum(WEEK_LIGHTS)).optional(),
  doneKm: z.record(weekNumber, z.number().min(0).max(MOST_WEEK_KM)).optional(),
});
const race = z.strictObject({
  decision: eventDecision,
  reason: z.string().trim().min(3).max(300),
});

const overuseStage = z.strictObject({
  stage: z.literal(OVERUSE_STAGES),
  reason: z.string().trim().min(3).max(300),
});

const followUp = z.strictObject({
  since: isoDate,
  knownFlags: z.array(z.enum(flagIds)).max(flagIds.length).refine(withoutRepeats),
  usualMorning: z.int().min(0).max(10).optional(),
  exerciseDays: z.int().min(0).max(7).optional(),
});

/** The clinician's overlay on the plan; unknown items, fields and numbers outside a dose's range are refused. */
export const choicesSchema = z.strictObject({
  items: z.partialRecord(intervention, itemChoice).optional(),
  order: z.array(intervention).refine(withoutRepeats).optional(),
  bulkDose: z
    .strictObject({
      level: z.enum(DOSE_LEVELS).optional(),
      daysPerWeek: z.int().min(fewestDays).max(mostDays).optional(),
    })
    .optional(),
  lackingEquipment: z.array(z.enum(EQUIPMENT)).refine(withoutRepeats).optional(),
  restartDate: isoDate.optional(),
  running: running.optional(),
  race: race.optional(),
  nextCheck: isoDate.optional(),
  overuseStage: overuseStage.optional(),
  leastStage: z.literal(OVERUSE_STAGES).optional(),
  followUp: followUp.optional(),
  urgent: z
    .strictObject({
      flags: z.array(z.enum(flagIds)).min(1).max(100),
      reason: z.string().trim().min(3).max(300),
    })
    .optional(),
}) as unknown as z.ZodType<Choices>;
