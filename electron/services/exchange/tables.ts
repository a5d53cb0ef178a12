import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TABLES } from '#shared/contract/exchange.ts';
import { csvHead, csvRows, type Cell } from '#shared/exchange/csv.ts';
import { questionsBySection, type QuestionId } from '#shared/intake/questions.ts';
import { pictureForRole } from '../pictures.ts';
import type { OpenVault } from '../vault.ts';

/** What is followed over time: pain, distance and the total scores. */
const OUTCOMES: readonly QuestionId[] = [
  'nprsRest',
  'nprsWalk',
  'nprsRun',
  'nprsAfter',
  'nprsNextMorning',
  'weeklyKmAvg4',
  'longestRun30dKm',
  ...(Object.keys(questionsBySection.outcomes) as QuestionId[]).filter(
    (id) => !/(?:Date|Version)$/u.test(id),
  ),
];
const PAGE = 200;

/** A table of the vault for a spreadsheet. Between the pages other calls have their turn. */
export const makeTable = (vault: OpenVault, table: (typeof TABLES)[number]): Promise<Uint8Array> =>
  table === 'people' ? people(vault) : outcomes(vault);

const PEOPLE = [
  'person_id',
  'name',
  'birth_date',
  'created_at',
  'last_visit',
  'picture',
  'urgency',
  'next_review',
  'reference',
  'team',
  'phone',
  'email',
  'language',
];

/** One row a person, in the order in which they came. */
async function people({ store, user }: OpenVault): Promise<Uint8Array> {
  const parts = [Buffer.from(csvHead(PEOPLE))];
  for (let after = 0; ;) {
    const page = store.read(() => store.people.listAfter(after, PAGE));
    const rows = page.people.map(({ row, details }): Cell[] => {
      const { id, name, birthDate, createdAt, lastVisit, picture, urgency, nextReview } = pictureForRole(
        row,
        user,
      );
      const { reference, team, phone, email, language } = details;
      const known = [id, name, birthDate, createdAt, lastVisit, picture, urgency, nextReview];
      return [...known, reference, team, phone, email, language];
    });
    parts.push(Buffer.from(csvRows(rows)));
    if (page.last === undefined) break;
    after = page.last;
    await nextTurn();
  }
  return Buffer.concat(parts);
}

/** One value a row: whose, when, what and how much. */
async function outcomes({ store }: OpenVault): Promise<Uint8Array> {
  const head = ['person_id', 'assessment_id', 'created_at', 'status', 'measure', 'value'];
  const parts = [Buffer.from(csvHead(head))];
  for (let after = 0; ;) {
    const page = store.read(() => store.assessments.listNumbers(OUTCOMES, after, PAGE));
    const rows = page.numbers.map(({ personId, assessmentId, createdAt, status, question, value }) => [
      personId,
      assessmentId,
      createdAt,
      status,
      question,
      value,
    ]);
    parts.push(Buffer.from(csvRows(rows)));
    if (page.last === undefined) break;
    after = page.last;
    await nextTurn();
  }
  return Buffer.concat(parts);
}
