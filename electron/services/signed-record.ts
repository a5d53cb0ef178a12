import { z } from 'zod';
import { handoutOptions, reasoning } from '#shared/contract/schemas.ts';
import { role } from '#shared/contract/users.ts';
import { answersSchema, isoDate } from '#shared/intake/answers-schema.ts';
import { choicesSchema } from '#shared/plan/choices-schema.ts';

const line = z.string();

/**
 * What a signature freezes, as JSON: enough to show the record, to write its letters and to compare the next
 * version with it, whatever Genu believes by then. The picture of the letterhead stands on the sheets alone.
 */
export const signedRecord = z.object({
  format: z.literal(1),
  assessmentId: z.uuid(),
  personId: z.uuid(),
  person: z.object({ name: line, birthDate: isoDate.optional() }),
  today: isoDate,
  revision: z.int(),
  knowledgeVersion: line,
  answers: answersSchema,
  choices: choicesSchema,
  /** As its signer saw it. */
  reasoning,
  letterhead: z.object({
    clinicName: line.optional(),
    address: line.optional(),
    phone: line.optional(),
    clinicianName: line.optional(),
    clinicianTitle: line.optional(),
  }),
  options: handoutOptions,
  handoutSha256: line,
  summarySha256: line,
  signedAt: z.iso.datetime(),
  signedBy: line,
  userId: z.uuid(),
  role,
});
export type SignedRecord = z.infer<typeof signedRecord>;
