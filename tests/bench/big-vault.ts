import type { RouterClient } from '@orpc/server';
import bandPain from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import type { Printer } from '#electron/pdf/printer.ts';
import type { Router } from '#electron/services/router.ts';
import type { Connection } from '#electron/store/database.ts';
import { NAME_COLUMNS, nameValues } from '#electron/store/people.ts';
import type { AssessmentPicture } from '#shared/contract/people.ts';
import type { DraftChange } from '#shared/contract/schemas.ts';

/** Names as they are spread over a clinic in Europe, with the letters that make a search hard. */
const GIVEN =
  `Anna Boris Chiara Dmitri Elif Femke Goran Hanna Ivo Jana Kofi Lívia Mikkel Nuria Oskar Priya Quentin Ruth
Søren Tamar Ulrike Vera Wout Xenia Yusuf Zoë Ángel Бригита Сергей Łukasz`.split(/\s+/);
const FAMILY =
  `Alder Brandt Costa Dubois Eklund Fischer Garcia Horvat Ivanova Jensen Kowalski Lindqvist Müller Novák
Ødegård Petrov Quigley Rossi Schmidt Tanaka Ünal Vermeer Weiß Xanthos Yılmaz Żółć Иванов Featherstone`.split(
    /\s+/,
  );
const SYLLABLES = 'ba ke li mo nu ra se ti vo za'.split(' ');
const DAY_MS = 86_400_000;

const idOf = (kind: string, index: number): string =>
  `${kind.padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** Family names beyond the list are made of syllables, so that words are as many as in a real directory. */
function nameOf(index: number): string {
  const given = GIVEN[index % GIVEN.length];
  const rest = Math.floor(index / GIVEN.length);
  const family = FAMILY[rest % FAMILY.length] ?? '';
  const digits = String(Math.floor(rest / FAMILY.length) * 37 + (index % 97)).split('');
  const tail = digits.map((digit) => SYLLABLES[Number(digit)]).join('');
  return index % 3 === 0 ? `${given} ${family}` : `${given} ${family}${tail}`;
}

const CONDITIONS = ['iliotibial-band-syndrome', 'patellofemoral-pain', 'patellar-tendinopathy'] as const;
const pictureOf = (index: number): AssessmentPicture => ({
  picture: CONDITIONS[index % CONDITIONS.length],
  pictureLabel: 'leading',
  ...(index % 29 === 0 && { urgency: 'within-week' }),
  nextReview: `2026-0${1 + (index % 9)}-15`,
  side: 'right',
  zone: 'lateral-femoral-epicondyle',
  kind: 'overuse',
  stage: 3,
  scores: { run: index % 11, morning: index % 5, walk: 1, rest: 0 },
  missing: 0,
  notExcludedCount: 0,
});
const ANSWERS = Object.entries(bandPain.answers)
  .slice(0, 10)
  .map(([question, value]) => JSON.stringify({ kind: 'answer', question, value }));

/** A row may only come to the end of its life through the services; bulk rows are put there as they would be. */
const GUARDS = ['nothing_begins_closed', 'events_are_appended'];

/**
 * Fills a vault with so many people and three assessments each, through bulk statements: a hundred thousand would
 * take hours through the screen. Every third person has an open draft.
 */
export function fillInBulk(connection: Connection, people: number, now: Date): void {
  const triggers = GUARDS.map((name) =>
    connection.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name),
  );
  connection.transaction(() => {
    for (const name of GUARDS) connection.exec(`DROP TRIGGER ${name}`);
    const insert = insertsOf(connection);
    for (let index = 0; index < people; index += 1) insertPerson(insert, index, now);
    for (const sql of triggers) connection.exec(String(sql));
  })();
  connection.exec('ANALYZE');
}

const insertsOf = (connection: Connection) => ({
  person: connection.prepare(
    `INSERT INTO people (id, ${NAME_COLUMNS.join(', ')}, birth_date, created_at, last_visit, picture, picture_label,
     urgency, urgency_rank, next_review, has_draft, assessment_id)
     VALUES (?, ${NAME_COLUMNS.map(() => '?').join(', ')}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  assessment: connection.prepare(
    'INSERT INTO assessments (id, person_id, status, revision, created_at, saved_at) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  event: connection.prepare(
    'INSERT INTO draft_events (assessment_id, sequence, at, change) VALUES (?, ?, ?, ?)',
  ),
  picture: connection.prepare('INSERT INTO assessment_pictures (assessment_id, picture) VALUES (?, ?)'),
});

const VISITS = 3;
function insertPerson(insert: ReturnType<typeof insertsOf>, index: number, now: Date): void {
  const name = nameOf(index);
  const personId = idOf('a', index);
  const { picture, pictureLabel, urgency, nextReview } = pictureOf(index);
  const hasDraft = index % 3 === 0;
  const visits = Array.from({ length: VISITS }, (_, visit) => ({
    id: idOf('b', index * VISITS + visit),
    at: new Date(now.getTime() - ((index % 365) + (VISITS - visit) * 30) * DAY_MS).toISOString(),
    status: hasDraft && visit === VISITS - 1 ? 'draft' : 'finalised',
  }));
  const last = visits.at(-1);
  insert.person.run(
    personId,
    ...nameValues(name),
    `${1950 + (index % 60)}-0${1 + (index % 9)}-1${index % 10}`,
    visits[0]?.at,
    last?.at,
    picture,
    pictureLabel,
    urgency ?? null,
    urgency === undefined ? 9 : 2,
    nextReview,
    hasDraft ? 1 : 0,
    last?.id,
  );
  for (const { id, at, status } of visits) {
    insert.assessment.run(id, personId, status, ANSWERS.length, at, at);
    for (const [sequence, change] of ANSWERS.entries()) insert.event.run(id, sequence + 1, at, change);
    insert.picture.run(id, JSON.stringify(pictureOf(index)));
  }
}

/** Bytes without a layout: what is measured here is the store, not the printer. */
export const quickPrinter: Printer = {
  print: (handout) => Promise.resolve({ bytes: Buffer.from(`%PDF ${JSON.stringify(handout)}`), pages: 2 }),
  printBlank: () => Promise.resolve({ bytes: Buffer.alloc(1000, '%PDF'), pages: 2 }),
  close: () => Promise.resolve(),
};

/** One person with so many signed assessments, each through the services. */
export async function addLongHistory(client: RouterClient<Router>, assessments: number): Promise<string> {
  const { id: personId } = await client.people.create({ name: 'Ida Longhistory', birthDate: '1991-06-16' });
  for (let visit = 0; visit < assessments; visit += 1) {
    const { id, revision } = await client.assessments.open({ personId });
    const changes = Object.entries({ ...bandPain.answers, nprsRun: visit % 11 }).map(([question, value]) => ({
      kind: 'answer',
      question,
      value,
    })) as DraftChange[];
    await client.assessments.append({ id, revision, changes: changes.slice(0, 100) });
    const options = { audience: 'runner', language: 'en', paper: 'a4', largePrint: false } as const;
    const { id: handoutId } = await client.handouts.preview({ assessmentId: id, options });
    await client.assessments.sign({ id, handoutId });
  }
  return personId;
}
