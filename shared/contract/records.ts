import { z } from 'zod';
import { LETTERS } from '#shared/handout/letters/letters.ts';
import type { SideBySide } from '#shared/handout/side-by-side.ts';
import type { VersionChange } from '#shared/handout/versions/compare.ts';
import { isoDate } from '#shared/intake/answers-schema.ts';
import { OPTIONAL_SECTIONS } from '#shared/handout/types.ts';
import { languageIds } from '#shared/words/languages.ts';
import { handoutOptions, handoutRecord, id, measureUnits } from './schemas.ts';
import { role } from './users.ts';

const instant = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Who closed a record, when, and the hash of everything that was frozen with it. */
export const signature = z.object({
  assessmentId: id,
  /** The sheet that the runner took home, and the summary that was printed with it. */
  handoutId: id,
  summaryId: id,
  signedAt: instant,
  userId: id,
  signedBy: z.string(),
  role,
  knowledgeVersion: z.string(),
  sha256,
});
export type Signature = z.infer<typeof signature>;

/** One assessment of a person, as a line of a list. */
export const assessmentLine = z.object({
  id,
  status: z.enum(['draft', 'finalised']),
  createdAt: instant,
  savedAt: instant,
  /** The version that this one replaces. */
  amends: id.optional(),
  /** The signed visit that this one goes on from: it is a follow-up. */
  follows: id.optional(),
  signedAt: instant.optional(),
  signedBy: z.string().optional(),
});
export type AssessmentLine = z.infer<typeof assessmentLine>;

/** Against which version something changed, and what. */
export const versionChanges = z.object({
  since: z.object({ assessmentId: id, signedAt: instant }),
  changes: z.array(z.custom<VersionChange>((value) => typeof value === 'object' && value !== null)),
});

/** Two assessments side by side: when each was, and what changed from one to the other. */
export const comparison = z.object({
  before: z.object({ id, date: isoDate }),
  after: z.object({ id, date: isoDate }),
  changes: versionChanges.shape.changes,
});
export type Comparison = z.infer<typeof comparison>;
export const comparisonPaper = z.strictObject({
  before: id,
  after: id,
  language: z.enum(languageIds),
  paper: handoutOptions.shape.paper,
  units: measureUnits.optional(),
});
export type ComparisonPaper = z.infer<typeof comparisonPaper>;
/** Printed by the host, or the bytes for the page to print. */
export const printedPaper = z.object({ printed: z.boolean(), base64: z.base64().optional() });

/** A sheet as it would be handed out; nothing is stored before it is. */
export const preview = handoutRecord.extend({
  base64: z.base64(),
  /** Sections of this sheet that can be switched off, those that are off included. */
  sections: z.array(z.enum(OPTIONAL_SECTIONS)),
  /** Marked as a draft on the paper: it can be printed, and not signed. */
  isDraft: z.boolean(),
});
export const letterRequest = z.object({
  assessmentId: id,
  letter: z.enum(LETTERS),
  language: z.enum(languageIds),
  units: measureUnits.optional(),
});
export const previewRequest = z.object({ assessmentId: id, options: handoutOptions });
/** The runner's sheet beside the same in the language of whoever hands it over. */
export const besideRequest = previewRequest.extend({ beside: z.enum(languageIds) });
const pair = z.tuple([z.string(), z.string()]);
export const besideParts = z.array(
  z.object({ title: pair, lines: z.array(pair), isSafety: z.boolean() }),
) satisfies z.ZodType<SideBySide[]>;
