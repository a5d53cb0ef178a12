/**
 * The knowledge as a publication. What it believes is named by its version, the hash of the canonical knowledge;
 * this says when it was put together and when somebody must look at it again. Not part of the version.
 */
export const knowledgeEdition: {
  readonly edition: string;
  /** ISO date on which the dossier and the data were last laid side by side. */
  readonly compiledOn: string;
  /** ISO date from which the screen says that a review is overdue: evidence ages (hazard H8). */
  readonly reviewDueOn: string;
  /** Clinicians who have read the review book of this edition and signed it. */
  readonly signedBy: readonly string[];
} = {
  edition: '1.0',
  compiledOn: '2026-11-25',
  reviewDueOn: '2027-11-25',
  signedBy: [],
};
