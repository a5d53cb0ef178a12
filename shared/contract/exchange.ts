import { z } from 'zod';
import { addendum } from './audit.ts';
import { personDetails, savedFile } from './people.ts';
import { handoutOptions, handoutRecord, id, storedChange } from './schemas.ts';
import { role, user } from './users.ts';

const instant = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const TABLES = ['people', 'outcomes'] as const;
/** A table for a spreadsheet. */
export const tableRequest = z.strictObject({ table: z.enum(TABLES) });
export const fhirRequest = z.strictObject({ id, language: handoutOptions.shape.language });
export const questionnaireRequest = z.strictObject({ language: handoutOptions.shape.language });

/** A baton is made for one athlete, under a passphrase of its own: a code that Genu makes unless one is chosen. */
export const batonRequest = z.strictObject({ personId: id, passphrase: z.string().max(1000).optional() });
export const madeBaton = savedFile.extend({ passphrase: z.string() });

/** Largest file that is taken over, in bytes. */
export const MOST_BATON_BYTES = 64 * 2 ** 20;
/** Bytes of a piece: with its base64 a call stays below a mebibyte. */
export const PIECE_BYTES = 600_000;
/** A file comes in pieces, in their order; the first one forgets what came before. */
export const piece = z.strictObject({ isFirst: z.boolean(), base64: z.base64().max(900_000) });
/** `isOffered`: the file that the system opened with Genu, and not the one that was given in pieces. */
export const openRequest = z.strictObject({
  passphrase: z.string().max(1000),
  isOffered: z.boolean().optional(),
});
/** A file that somebody opened with Genu, by a double click. */
export const offeredFile = z.object({
  file: z.object({ name: z.string(), bytes: z.int().min(0) }).optional(),
});
/** What came of taking over. */
export const takenOver = z.object({
  personId: id,
  name: z.string(),
  sentBy: z.object({ name: z.string(), role }),
  /** Assessments that are new here, that have grown, and that were here already. */
  added: z.int(),
  continued: z.int(),
  unchanged: z.int(),
  /** Drafts on which both sides have worked: ours stays as it is. */
  kept: z.int(),
});
export type TakenOver = z.infer<typeof takenOver>;

const event = z.strictObject({ at: instant, change: storedChange });
const handout = handoutRecord.omit({ bytes: true }).extend({
  knowledgeVersion: z.string().max(200),
  draftRevision: z.int().min(0),
  makerRole: role,
  base64: z.base64(),
});
const signed = z.strictObject({
  handoutId: id,
  summaryId: id,
  signedAt: instant,
  knowledgeVersion: z.string().max(200),
  /** The frozen record, letter by letter, and its hash. */
  record: z.string(),
  sha256,
  signer: user,
  /** What was added later, the oldest first. */
  addenda: z.array(addendum).max(10_000),
});
const sentAssessment = z.strictObject({
  id,
  createdAt: instant,
  savedAt: instant,
  amends: id.optional(),
  /** The signed assessment that it goes on from, as a follow-up does. */
  follows: id.optional(),
  events: z.array(event).max(100_000),
  handouts: z.array(handout).max(1000),
  signed: signed.optional(),
});
export type SentAssessment = z.infer<typeof sentAssessment>;

/** One athlete with everything that the sender may see: the content of a baton, and of Genu's own export. */
export const parcel = z.strictObject({
  format: z.literal('genu-parcel'),
  version: z.literal(1),
  sentAt: instant,
  sentBy: z.strictObject({ name: z.string().max(200), role }),
  person: personDetails.extend({ id, createdAt: instant }),
  /** The oldest first. */
  assessments: z.array(sentAssessment).max(10_000),
});
export type Parcel = z.infer<typeof parcel>;
