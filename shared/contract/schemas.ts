import { z } from 'zod';
import { clinic } from './letterhead.ts';
import { answersSchema, isoDate } from '#shared/intake/answers-schema.ts';
import type { PainZone } from '#shared/intake/pain-zones.ts';
import { isQuestionId } from '#shared/intake/questions.ts';
import { SWEEP_IDS } from '#shared/intake/sweeps.ts';
import type { Explanation, Subject } from '#shared/assessment/explanation.ts';
import type { Assessment, PainKind } from '#shared/assessment/types.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { interventionIds } from '#shared/knowledge/interventions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { choicesSchema } from '#shared/plan/choices-schema.ts';
import type { ItemExplanation } from '#shared/plan/item-rules.ts';
import type { LibraryEntry } from '#shared/plan/library.ts';
import type { Plan } from '#shared/plan/types.ts';
import { OPTIONAL_SECTIONS } from '#shared/handout/types.ts';
import { languageIds } from '#shared/words/languages.ts';
import type { MeasureUnits } from '#shared/words/measures.ts';
import { passphrase, role, unlockChoice, user } from './users.ts';

/** An identifier minted by the services; it carries no meaning and no name. */
export const id = z.uuid();
/** A moment, ISO 8601 in UTC. */
const instant = z.iso.datetime();
const line = z.string().trim().max(200);

export const vaultState = z.enum(['missing', 'locked', 'open']);
export const status = z.object({
  version: z.string(),
  knowledgeVersion: z.string(),
  host: z.enum(['desktop', 'browser']),
  vault: vaultState,
  /** A separate vault with invented people, marked on every screen. */
  sample: z.boolean(),
  /** How much of the sample vault is made, 0 to 1, while it is. */
  sampleProgress: z.number().min(0).max(1).optional(),
  user: user.optional(),
  /** Who can be chosen at the locked door; empty while the vault is open. */
  unlockChoices: z.array(unlockChoice),
  clinic: clinic.optional(),
  capabilities: z.object({
    nativeDialogs: z.boolean(),
    /** The host prints by itself; elsewhere the page prints the bytes it has. */
    printing: z.boolean(),
    /** The account has a keychain that can keep the key of the vault. */
    keychain: z.boolean(),
  }),
  /** It keeps the key: the vault opens here without a passphrase. */
  isKeyKept: z.boolean(),
});
export type Status = z.infer<typeof status>;

export const newVault = z.object({
  clinicName: line,
  userName: line.min(1),
  role,
  passphrase,
});

export const person = z.object({
  id,
  name: line.min(1),
  birthDate: isoDate.optional(),
  createdAt: instant,
});
export type Person = z.infer<typeof person>;
/** What can be written down of a person; an empty line is none. */
export const personInput = person.pick({ name: true, birthDate: true }).extend({
  /** The clinic's own number for the person. */
  reference: line.default(''),
  team: line.default(''),
  phone: line.default(''),
  email: line.default(''),
  /** Of the sheets that go home; without one they are in the language of whoever prints them. */
  language: z.enum(languageIds).optional(),
});

/**
 * Where a user is: the screen, and on it the question that has the focus and how far it is scrolled, in pixels. It
 * names nobody; it is kept in the vault nevertheless.
 */
export const place = z.strictObject({
  path: z.string().regex(/^(?:\/[\w-]{1,64}){0,5}\/?$/),
  question: z.string().refine(isQuestionId).optional(),
  scroll: z.int().min(0).max(1_000_000),
});
export type Place = z.infer<typeof place>;

/** One row of the list of people; the picture is empty until an assessment says something. */
export const personRow = person.extend({
  lastVisit: instant.optional(),
  /** Id of a condition, or `pattern` for a coach. */
  picture: z.string().optional(),
  pictureLabel: z.enum(['leading', 'possible', 'less-likely']).optional(),
  urgency: z.enum(['emergency', 'same-day', 'within-week', 'routine']).optional(),
  nextReview: isoDate.optional(),
  hasDraft: z.boolean(),
  assessmentId: id.optional(),
  archivedAt: instant.optional(),
  anonymisedAt: instant.optional(),
  language: personInput.shape.language,
});
export type PersonRow = z.infer<typeof personRow>;

export const questionId = z.string().refine(isQuestionId);

/** Where an answer comes from that nobody gave singly: one "no to all" wrote several. */
const sentSource = z.object({ kind: z.literal('sweep'), sweep: z.enum(SWEEP_IDS) });
/** The same as it is kept: the services add when it was said and by whom. */
const answerSource = sentSource.extend({ at: instant, assessor: user.pick({ name: true, role: true }) });
export type SentSource = z.infer<typeof sentSource>;
export type AnswerSource = z.infer<typeof answerSource>;

/** Who answered in another vault, and when: it came with a baton. */
const givenBy = z.object({ at: instant, name: z.string().max(200), role });
export type GivenBy = z.infer<typeof givenBy>;

const answerChange = z.object({
  kind: z.literal('answer'),
  question: z.string().refine(isQuestionId),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
  source: sentSource.optional(),
});
const choicesChange = z.object({ kind: z.literal('choices'), choices: choicesSchema });
/** One durable step of a draft. `answer` without a value clears the answer again. */
export const draftChange = z.discriminatedUnion('kind', [answerChange, choicesChange]);
export type DraftChange = z.infer<typeof draftChange>;
/** A step as it is kept. */
export const storedChange = z.discriminatedUnion('kind', [
  answerChange.extend({ source: answerSource.optional(), givenBy: givenBy.optional() }),
  choicesChange,
]);
export type StoredChange = z.infer<typeof storedChange>;
/** Answers that are only tried out: never stored. */
export const trials = z
  .array(answerChange.omit({ source: true }))
  .min(1)
  .max(20);

export const draft = z.object({
  id,
  personId: id,
  status: z.enum(['draft', 'finalised']),
  /** Number of changes applied; the next change must name it. */
  revision: z.int().min(0),
  savedAt: instant,
  /** The version that this one replaces. */
  amends: id.optional(),
  /** The signed visit that this one goes on from: it is a follow-up. */
  follows: id.optional(),
  answers: answersSchema,
  /** By question, for answers that a sweep wrote and nobody changed since. */
  sources: z.partialRecord(z.string().refine(isQuestionId), answerSource),
  /** By question, for answers that somebody gave in another vault and nobody changed since. */
  handedOver: z.partialRecord(z.string().refine(isQuestionId), givenBy),
  choices: choicesSchema,
});
export type Draft = z.infer<typeof draft>;

/** What a coach gets in the place of ranked conditions: where and what kind, never a diagnosis. */
export interface Pattern {
  readonly zone?: PainZone;
  readonly kind: PainKind;
}
/** What the reasoning says, already reduced to what the user's role may see. */
export interface Reasoning {
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** Present for a coach only. */
  readonly pattern?: Pattern;
}
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
export const reasoning = z.custom<Reasoning>(isObject);

const idsOf = <Id extends string>(table: Readonly<Record<Id, unknown>>) =>
  z.enum(Object.keys(table) as [Id, ...Id[]]);
/** A conclusion that can be asked why. */
export const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flag'), id: idsOf(redFlags) }),
  z.strictObject({ kind: z.literal('condition'), id: idsOf(conditions) }),
  z.strictObject({ kind: z.literal('cause'), id: idsOf(causes) }),
  z.strictObject({ kind: z.literal('pain-kind') }),
  z.strictObject({ kind: z.literal('stage') }),
  z.strictObject({ kind: z.literal('first-place') }),
]) satisfies z.ZodType<Subject>;
export const explanation = z.custom<Explanation>(isObject);

/** The plan beside what was proposed before the clinician chose, and what asking for a waiting item would mean. */
export interface PlanReview extends Reasoning {
  /** The draft as it stood for this plan: with a newer one the plan is still to come. */
  readonly revision: number;
  readonly proposal: Plan;
  /** Of the items that came after the others. */
  readonly offers: readonly LibraryEntry[];
}
export const planReview = z.custom<PlanReview>(isObject);
export const intervention = z.enum(interventionIds);
export const itemExplanation = z.custom<ItemExplanation>(isObject);
export const library = z.custom<readonly LibraryEntry[]>(Array.isArray);

export const measureUnits = z.strictObject({
  distance: z.enum(['km', 'mi']),
  mass: z.enum(['kg', 'lb']),
  length: z.enum(['cm', 'in']),
}) satisfies z.ZodType<MeasureUnits>;
export const handoutOptions = z.object({
  audience: z.enum(['runner', 'clinician']),
  language: z.enum(languageIds),
  paper: z.enum(['a4', 'letter']),
  largePrint: z.boolean(),
  units: measureUnits.optional(),
  hidden: z.array(z.enum(OPTIONAL_SECTIONS)).max(OPTIONAL_SECTIONS.length).readonly().optional(),
});
export const handoutRecord = z.object({
  id,
  assessmentId: id,
  createdAt: instant,
  /** Hex SHA-256 of the exact bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int().min(1),
  bytes: z.int().min(1),
  options: handoutOptions,
  /** Without a name: names never stand in file names. */
  fileName: z.string(),
});
export type HandoutRecord = z.infer<typeof handoutRecord>;
export const handoutDocument = handoutRecord.extend({ base64: z.base64() });
