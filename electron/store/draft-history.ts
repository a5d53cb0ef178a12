import { z } from 'zod';
import { storedChange } from '#shared/contract/schemas.ts';
import type { Connection } from './database.ts';

/** One change of a draft with its moment and its author. */
export interface DraftEvent {
  readonly at: string;
  readonly userId?: string;
  readonly change: z.infer<typeof storedChange>;
}

const row = z
  .object({ at: z.string(), user_id: z.string().nullable(), change: z.string() })
  .transform(({ at, user_id: userId, change }): DraftEvent => ({
    at,
    ...(userId !== null && { userId }),
    change: storedChange.parse(JSON.parse(change)),
  }));

/** Every change of an assessment, oldest first. */
export const listEvents = (connection: Connection, assessmentId: string): readonly DraftEvent[] =>
  connection
    .prepare('SELECT at, user_id, change FROM draft_events WHERE assessment_id = ? ORDER BY sequence')
    .all(assessmentId)
    .map((found) => row.parse(found));

/** Every change that an answer went through, oldest first. */
export const listAnswerEvents = (
  connection: Connection,
  assessmentId: string,
  question: string,
): readonly DraftEvent[] =>
  connection
    .prepare(
      `SELECT at, user_id, change FROM draft_events
       WHERE assessment_id = ? AND json_extract(change, '$.question') = ? ORDER BY sequence`,
    )
    .all(assessmentId, question)
    .map((found) => row.parse(found));
