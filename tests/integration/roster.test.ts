import { describe, expect, it } from 'vitest';
import { codeOf, startWithVault, type Genu } from './support.ts';

const ROSTER = `Vorname;Nachname;Geburtsdatum;Verein;Notiz
Anna;Müller;1.3.1992;LG Nord;x
Jürgen;"Schmidt; der Ältere";17.11.1955;LG Nord;

Sergei;Иванов;;LG Süd;
Ida;Brook;31.2.1990;LG Süd;
;;4.5.1990;LG Süd;
Lea;Kern;1.1.2027;LG Süd;
Mueller;Anna;01.03.1992;LG Nord;
`;

/** Waits for the import to end and says how it did. */
async function ended(client: Genu['client']) {
  for (;;) {
    const state = await client.roster.state({});
    if (state.progress === undefined) return state;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a roster', () => {
  it('is read with its headings, and every row is judged before anything is stored', async () => {
    const { client } = await startWithVault();
    await client.people.create({ name: 'Sergej Iwanow' });
    const check = await client.roster.check({ text: ROSTER });
    expect(check.columns.map(({ heading, field }) => `${heading}: ${field}`)).toEqual([
      'Vorname: givenName',
      'Nachname: familyName',
      'Geburtsdatum: birthDate',
      'Verein: team',
      'Notiz: ignore',
    ]);
    expect(check).toMatchObject({ dateOrder: 'day-first', isOrderOpen: false });
    expect(check.counts).toEqual({ new: 2, known: 2, problem: 3 });
    expect(
      check.rows.map(({ line, state, problem, name }) => `${line} ${problem ?? state}: ${name}`),
    ).toEqual([
      '6 no-such-date: Ida Brook',
      '7 no-name: ',
      '8 date-in-future: Lea Kern',
      '5 known: Sergei Иванов',
      '9 known: Mueller Anna',
      '2 new: Anna Müller',
      '3 new: Jürgen Schmidt; der Ältere',
    ]);
    expect((await client.people.list({})).total).toBe(1);
  });

  it('is stored whole, with where each came from', async () => {
    const { client } = await startWithVault();
    await client.roster.start({ text: ROSTER, withKnown: false });
    expect(await ended(client)).toEqual({ done: { added: 3, left: 4 } });
    const { rows } = await client.people.list({ sort: 'name', descending: false });
    expect(rows.map(({ name, birthDate }) => `${name} ${birthDate ?? '–'}`)).toEqual([
      'Anna Müller 1992-03-01',
      'Jürgen Schmidt; der Ältere 1955-11-17',
      'Sergei Иванов –',
    ]);
    expect(await client.people.history({ id: rows[0]?.id ?? '' })).toMatchObject([
      { kind: 'imported', by: 'Dr M. Quill', fields: { team: { to: 'LG Nord' } } },
    ]);
    await client.roster.start({ text: ROSTER, withKnown: true });
    expect(await ended(client)).toEqual({ done: { added: 4, left: 3 } });
    expect((await client.people.list({})).total).toBe(7);
  });

  it('asks in which order day and month stand where both would do', async () => {
    const { client } = await startWithVault();
    const text = 'Name,DOB\nAnna,03/04/1992\nBen,5/6/84\n';
    const check = await client.roster.check({ text });
    expect(check).toMatchObject({ dateOrder: 'day-first', isOrderOpen: true });
    const dates = async (dateOrder: 'day-first' | 'month-first') =>
      (await client.roster.check({ text, dateOrder })).rows.map(({ birthDate }) => birthDate);
    expect(await dates('day-first')).toEqual(['1992-04-03', '1984-06-05']);
    expect(await dates('month-first')).toEqual(['1992-03-04', '1984-05-06']);
    expect(await client.roster.check({ text: 'Name,DOB\nAnna,12/31/1992\n' })).toMatchObject({
      dateOrder: 'month-first',
      isOrderOpen: false,
    });
  });

  it('reads the language of each runner, and its own table of people again', async () => {
    const { client } = await startWithVault();
    const rows = ['Anna,de', 'Ben,German', 'Irina,русский', 'Juan,alemán', 'Pia,pt-BR', 'Eva,'];
    const text = `Name,Language\n${rows.join('\n')}\n`;
    await client.roster.start({ text, withKnown: false });
    await ended(client);
    const languagesIn = async ({ client: reader }: Pick<Genu, 'client'>) =>
      (await reader.people.list({ sort: 'name', descending: false })).rows.map(({ name, language }) => [
        name,
        language,
      ]);
    const expected = [
      ['Anna', 'de'],
      ['Ben', 'de'],
      ['Eva', undefined],
      ['Irina', 'ru'],
      ['Juan', 'de'],
      ['Pia', undefined],
    ];
    expect(await languagesIn({ client })).toEqual(expected);
    const { base64 = '' } = await client.exchange.table({ table: 'people' });
    const other = await startWithVault();
    const table = Buffer.from(base64, 'base64').toString('utf8');
    await other.client.roster.start({ text: table, withKnown: false });
    await ended(other.client);
    expect(await languagesIn(other)).toEqual(expected);
  });

  it('can be mapped by hand', async () => {
    const { client } = await startWithVault();
    const text = 'a\tb\n1\tAnna Brandt\n';
    expect((await client.roster.check({ text })).counts).toEqual({ new: 0, known: 0, problem: 1 });
    expect(await client.roster.check({ text, mapping: ['reference', 'name'] })).toMatchObject({
      counts: { new: 1, known: 0, problem: 0 },
    });
  });

  it('stores nobody when it is cancelled, and one import runs at a time', async () => {
    const { client } = await startWithVault();
    const text = `Name\n${Array.from({ length: 9000 }, (_, index) => `Runner ${index}`).join('\n')}\n`;
    await client.roster.start({ text, withKnown: false });
    expect(await codeOf(client.roster.start({ text, withKnown: false }))).toBe('IN_PROGRESS');
    await client.roster.cancel({});
    expect(await ended(client)).toEqual({ failure: 'CANCELLED' });
    expect((await client.people.list({})).total).toBe(0);
  });

  it.each([
    ['', 'INVALID_INPUT'],
    ['Name\n', 'INVALID_INPUT'],
    [`Name\n${'x\n'.repeat(10_001)}`, 'TOO_MANY'],
  ])('refuses a list of nobody and one of too many', async (text, code) => {
    const { client } = await startWithVault();
    expect(await codeOf(client.roster.check({ text }))).toBe(code);
  });
});
