import type { HandoutInput } from '#shared/handout/handout.ts';
import type { Sheet } from '#shared/handout/sheet.ts';
import type { Audience } from '#shared/handout/types.ts';
import type { Answers } from '#shared/intake/questions.ts';
import type { Language } from '#shared/words/languages.ts';
import type { Json } from './types.ts';

/** A sheet that was handed out, with its exact bytes. */
export interface ExportedDocument {
  readonly id: string;
  readonly createdAt: string;
  readonly audience: Audience;
  readonly fileName: string;
  readonly base64: string;
  /** SHA-1 of the bytes in base64, as FHIR demands of an attachment. */
  readonly sha1Base64: string;
  /** SHA-256 of the bytes in hex, as the vault keeps it. */
  readonly sha256: string;
}
/** An assessment as it leaves for another program, already reduced to what its user may see. */
export interface ExportedAssessment {
  readonly input: HandoutInput;
  readonly id: string;
  readonly personId: string;
  /** What the runner reads, where that is known. */
  readonly language?: Language;
  readonly createdAt: string;
  readonly savedAt: string;
  readonly answers: Answers;
  /** The signed version that this one replaces. */
  readonly amends?: string;
  readonly signed?: { readonly at: string; readonly by: string };
  /** Version of the questionnaire that was answered. */
  readonly questionnaireVersion: string;
  readonly documents: readonly ExportedDocument[];
  /** A UUID for a part of this export: the same part of the same assessment always has the same. */
  readonly idOf: (part: string) => string;
}

/** What every part of the bundle reads. */
export interface Exported extends ExportedAssessment {
  readonly sheet: Sheet;
  readonly reference: (part: string) => { readonly reference: string };
  readonly subject: { readonly reference: string };
}

/** The parts of a bundle that others refer to by a name of their own. */
export const PARTS = {
  practitioner: 'practitioner',
  role: 'practitioner-role',
  organization: 'organization',
  encounter: 'encounter',
  plan: 'care-plan',
} as const;

/** The knee or knees in question: FHIR's body site without a code that nobody has verified. */
export function bodySite({ sheet }: Exported): { readonly text: string } {
  const { painSide } = sheet.values;
  return { text: sheet.words.say('fhir.knee', { side: painSide ?? 'unknown' }) };
}

/** Without what is undefined: an absent element has no name in FHIR. */
export const whole = (element: Readonly<Record<string, unknown>>): Json =>
  Object.fromEntries(Object.entries(element).filter(([, value]) => value !== undefined)) as Json;
