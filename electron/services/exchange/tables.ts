import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TABLES } from '#shared/contract/exchange.ts';
import { toCsv, type Cell } from '#shared/exchange/csv.ts';
import { questionsBySection, type QuestionId } from '#shared/intake/questions.ts';
import { getDetails, listPeople } from '../people.ts';
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
const PAGE = 500;

/** A table of the vault for a spreadsheet. Between the pages other calls have their turn. */
export async function makeTable(
  vault: OpenVault,
  table: (typeof TABLES)[number],
  now: Date,
): Promise<string> {
  return table === 'people' ? people(vault, now) : outcomes(vault);
}

async function people(vault: OpenVault, now: Date): Promise<string> {
  const rows: Cell[][] = [];
  for (let offset = 0; ; offset += PAGE) {
    const query = {
      search: '',
      sort: 'name',
      descending: false,
      language: 'en',
      filter: 'everyone',
      offset,
      limit: PAGE,
    } as const;
    const page = listPeople(vault, query, now).rows;
    for (const { id, name, birthDate, createdAt, lastVisit, picture, urgency, nextReview } of page) {
      const { reference, team, phone, email, language } = getDetails(vault, id);
      const details = [reference, team, phone, email, language];
      rows.push([id, name, birthDate, createdAt, lastVisit, picture, urgency, nextReview, ...details]);
    }
    if (page.length < PAGE) break;
    await nextTurn();
  }
  const head = [
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
  return toCsv(head, rows);
}

/** One value a row: whose, when, what and how much. */
async function outcomes({ store }: OpenVault): Promise<string> {
  const rows: Cell[][] = [];
  for (let after = 0; ;) {
    const page = store.read(() => store.assessments.listNumbers(OUTCOMES, after, PAGE));
    for (const { personId, assessmentId, createdAt, status, question, value } of page.numbers) {
      rows.push([personId, assessmentId, createdAt, status, question, value]);
    }
    if (page.last === undefined) break;
    after = page.last;
    await nextTurn();
  }
  return toCsv(['person_id', 'assessment_id', 'created_at', 'status', 'measure', 'value'], rows);
}
