import { z } from 'zod';
import type { AskedQuestion } from './question.ts';
import { NOT_KNOWN, questionIds, questions, type Answers, type QuestionId } from './questions.ts';

/** ISO calendar date that exists (2026-02-30 does not). */
export const isoDate = z.iso.date();

/** The values one question accepts, without "not known". Hard ranges are inclusive and in the stored unit. */
export function valueSchema(question: AskedQuestion): z.ZodType {
  switch (question.kind) {
    case 'integer':
      return z.int().min(question.range[0]).max(question.range[1]);
    case 'number':
      return z.number().min(question.range[0]).max(question.range[1]);
    case 'date':
      return isoDate;
    case 'yes-no':
      return z.boolean();
    case 'one-of':
      return z.enum(question.options as [string, ...string[]]);
    case 'many-of':
      return z
        .array(z.enum(question.options as [string, ...string[]]))
        .min(1)
        .refine((values) => new Set(values).size === values.length, { error: 'names an option twice' })
        .refine((values) => values.length === 1 || !values.includes('none'), {
          error: '"none" excludes every other option',
        });
    case 'text':
      return z.string().trim().min(1).max(question.maximumLength);
  }
}

/** What one question accepts: a value, or an explicit "not known". */
export const answerSchema = (id: QuestionId): z.ZodType =>
  z.union([valueSchema(questions[id] as AskedQuestion), z.literal(NOT_KNOWN)]);

/** All answers of an intake; absent means not answered, an unknown key is refused. */
export const answersSchema = z.strictObject(
  Object.fromEntries(questionIds.map((id) => [id, answerSchema(id).optional()])),
) as unknown as z.ZodType<Answers>;
