/** The least points and fit of a label (dossier conditions.md §0); what reaches neither is less likely. */
export const LABEL_LIMITS = {
  leading: { points: 8, fit: 0.55 },
  possible: { points: 5, fit: 0.35 },
} as const;
/** The first two need at least this many points between them to be told apart. */
export const SEPARATING_POINTS = 3;
/** A condition of which a smaller part than this is known says what to ask. */
export const LEAST_COVERAGE = 0.5;
