import { z } from 'zod';
import { interventionIds, type InterventionId } from '#shared/knowledge/interventions.ts';
import { choicesSchema } from '#shared/plan/choices-schema.ts';
import { languageIds } from '#shared/words/languages.ts';

const id = z.uuid();
const name = z.string().trim().min(1).max(80);
const common = { name, isFavourite: z.boolean() };

/** The clinic's own words for one item of the plan, in one language; older ones were meant for any. */
const wording = z.object({
  ...common,
  kind: z.literal('wording'),
  item: z.enum(interventionIds as [InterventionId, ...InterventionId[]]),
  text: z.string().trim().min(1).max(300),
  language: z.enum(languageIds).optional(),
});
/** Choices that a clinic makes again and again; what a rule forbids for a runner stays forbidden. */
const plan = z.object({ ...common, kind: z.literal('plan'), choices: choicesSchema });

/** A template without its identity. */
export const newTemplate = z.discriminatedUnion('kind', [wording, plan]);
export type NewTemplate = z.infer<typeof newTemplate>;
export const template = z.discriminatedUnion('kind', [wording.extend({ id }), plan.extend({ id })]);
export type Template = z.infer<typeof template>;
export const templateLabel = z.object({ id, name, isFavourite: z.boolean() });
