import { z } from 'zod';
import { answersSchema, isoDate } from '#shared/intake/answers-schema.ts';
import { MEASURES, SCORES } from '#shared/follow-up/outcome-change.ts';
import type { OutcomePoint } from '#shared/follow-up/types.ts';
import type { Plan } from '#shared/plan/types.ts';
import { id } from './schemas.ts';

/** What was told of a runner's pain, scores and training, visit by visit, the oldest first. */
export const outcomePoints = z.array(
  z.object({
    assessmentId: id,
    date: isoDate,
    isFollowUp: z.boolean(),
    scores: z.partialRecord(z.enum(SCORES), z.number()),
    doneKm: z.record(z.string(), z.number()),
    exerciseDays: z.int().optional(),
  }),
) satisfies z.ZodType<OutcomePoint[]>;

/** What the screen of a follow-up needs beside its draft. */
export const followUpView = z.object({
  /** The signed visit that it goes on from. */
  before: z.object({ assessmentId: id, date: isoDate, answers: answersSchema }),
  /** How much pain the plan allowed that the runner followed: the weeks since are judged by it. */
  painLimit: z.enum(['usual', 'zero', 'growth', 'first-sharp-pain'] satisfies Plan['painLimit'][]),
  /** The questionnaire that is asked for: the one that was used before, or the one that fits. */
  measure: z.enum(MEASURES as [(typeof MEASURES)[number], ...(typeof MEASURES)[number][]]),
  points: outcomePoints,
  /** Weeks of the running plan that had no light at the visit before, with the distance that was planned. */
  weeks: z.array(
    z.object({
      week: z.int(),
      from: isoDate,
      km: z.number(),
      sessions: z.array(z.object({ km: z.number() })),
    }),
  ),
  /** Days a week on which exercises were planned; absent where none were. */
  exerciseDays: z.int().optional(),
});
export type FollowUpView = z.infer<typeof followUpView>;
