import { z } from 'zod';
import { answersSchema } from '#shared/intake/answers-schema.ts';
import { choicesSchema } from '#shared/plan/choices-schema.ts';
import { personSchema } from './intake-file.ts';

/** JSON Schema (draft 2020-12) of the intake file, derived from the question table. */
export function intakeJsonSchema(): unknown {
  const file = z.strictObject({
    person: personSchema.optional(),
    choices: choicesSchema.optional(),
    answers: answersSchema,
  });
  return { title: 'Genu intake file', ...z.toJSONSchema(file, { io: 'input' }) };
}
