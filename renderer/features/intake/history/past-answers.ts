import type { PastValue } from '#shared/contract/audit.ts';

/** One answer that a question had: who gave it, when, and what stood there before. */
export interface PastAnswer {
  /** ISO instant. */
  readonly at: string;
  readonly by?: string;
  readonly from?: NonNullable<PastValue['value']>;
  /** Absent where it was cleared. */
  readonly to?: NonNullable<PastValue['value']>;
}

/** A field saves at every key: keys as close as this are one answer. */
const ONE_GO_MS = 3_000;

/** The answers of a question, newest first, out of all that was saved of it (newest first too). */
export function pastAnswers(saved: readonly PastValue[], isTyped: boolean): readonly PastAnswer[] {
  const told = isTyped ? saved.filter((value, place) => !isTypedOn(value, saved[place - 1])) : saved;
  return told.map(({ at, by, value }, place): PastAnswer => {
    const from = told[place + 1]?.value;
    return {
      at,
      ...(by !== undefined && { by }),
      ...(from !== undefined && { from }),
      ...(value !== undefined && { to: value }),
    };
  });
}

/** Whether the same person typed on in the same go. */
const isTypedOn = (value: PastValue, later: PastValue | undefined): boolean =>
  later !== undefined && later.by === value.by && Date.parse(later.at) - Date.parse(value.at) < ONE_GO_MS;
