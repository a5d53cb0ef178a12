import { z } from 'zod';
import { isoDate } from '#shared/intake/answers-schema.ts';
import { interventionIds, type InterventionId } from '#shared/knowledge/interventions.ts';
import { DOSE_FIELDS, type Choices } from './types.ts';

const dose = z.strictObject(
  Object.fromEntries(
    Object.entries(DOSE_FIELDS).map(([field, [minimum, maximum]]) => [
      field,
      z.number().min(minimum).max(maximum).optional(),
    ]),
  ),
);
const itemChoice = z.strictObject({
  kept: z.literal(true).optional(),
  removed: z.literal(true).optional(),
  added: z.literal(true).optional(),
  dose: dose.optional(),
  wording: z.string().trim().min(1).max(300).optional(),
  overrideReason: z.string().trim().min(3).max(300).optional(),
});

/** The clinician's overlay on the plan; unknown items, fields and numbers outside a dose's range are refused. */
export const choicesSchema = z.strictObject({
  items: z
    .partialRecord(z.enum(interventionIds as [InterventionId, ...InterventionId[]]), itemChoice)
    .optional(),
  restartDate: isoDate.optional(),
}) as unknown as z.ZodType<Choices>;
