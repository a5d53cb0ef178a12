import { beforeAll, describe, expect, it } from 'vitest';
import { createDataKey } from '#electron/store/key-slots.ts';
import type { PeopleQuery } from '#electron/store/people-list.ts';
import type { PeopleRepository } from '#electron/store/people.ts';
import { Store } from '#electron/store/store.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupPlace } from '#tests/fixtures/backup-place.ts';
import type { Language } from '#shared/words/languages.ts';
import { startWithVault, temporaryFolder } from './support.ts';

const names = [
  ['Łukasz Żółć', '1980-01-01'],
  ['Søren Ødegård', '1990-05-05'],
  ['Đorđe Đurić', '2001-12-31'],
  ['Zoë Weiß', undefined],
  ['Anna-Maria O’Neill', '1999-07-07'],
  ['José Muñoz', '1985-03-03'],
] as const;
const everyone: PeopleQuery = {
  search: '',
  sort: 'name',
  descending: false,
  language: 'en',
  filter: 'everyone',
  offset: 0,
  limit: 100,
  today: '2026-06-15',
  recent: [],
};
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

describe('the list of people', () => {
  let people: PeopleRepository;
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'genu-test-'));
    const store = Store.open(join(folder, 'vault.db'), {
      key: createDataKey(),
      create: true,
      backups: backupPlace(folder),
      now: new Date(),
    });
    people = store.people;
    for (const [index, [name, birthDate]] of names.entries()) {
      people.create({
        id: idOf(index),
        name,
        createdAt: '2026-01-01T00:00:00.000Z',
        ...(birthDate !== undefined && { birthDate }),
      });
    }
    const visit = (index: number, picture: object) =>
      people.savePicture(
        idOf(index),
        { assessmentId: idOf(900 + index), lastVisit: `2026-06-0${index + 1}T08:00:00.000Z`, ...picture },
        index !== 2,
      );
    visit(0, { urgency: 'routine', nextReview: '2026-06-15' });
    visit(1, { urgency: 'emergency', nextReview: '2026-06-16' });
    visit(2, { picture: 'patellofemoral-pain', pictureLabel: 'leading', nextReview: '2026-05-01' });
    return () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    };
  });
  const list = (query: Partial<PeopleQuery>) =>
    people.list({ ...everyone, ...query }).rows.map(({ name }) => name.split(' ')[0]);

  it.each([
    ['lukasz', 'Łukasz'],
    ['ŁUK', 'Łukasz'],
    ['zolc', 'Łukasz'],
    ['odeg sor', 'Søren'],
    ['djuric', 'Đorđe'],
    ['duric', 'Đorđe'],
    ['weiss', 'Zoë'],
    ['oneill', 'Anna-Maria'],
    ["o'neill", 'Anna-Maria'],
    ['maria', 'Anna-Maria'],
    ['munoz jose', 'José'],
    ['"muñoz"', 'José'],
    ['nobody', undefined],
    ['OR NOT *', undefined],
  ])('finds by "%s"', (search, found) => {
    expect(list({ search })).toEqual(found === undefined ? [] : [found]);
    expect(people.list({ ...everyone, search }).matching).toBe(found === undefined ? 0 : 1);
  });

  it('shows everyone when only signs are typed', () => {
    expect(list({ search: ' - ' })).toHaveLength(names.length);
  });

  it('finds a name that is misspelt, transposed or written in other letters', async () => {
    const { client } = await startWithVault();
    for (const name of ['Jürgen Schmidt', 'Anna Müller', 'Сергей Иванов', 'Jo Brand']) {
      await client.people.create({ name });
    }
    const found = async (search: string) =>
      (await client.people.list({ search })).rows.map(({ name }) => name);
    expect(await found('Schmitt')).toEqual(['Jürgen Schmidt']);
    expect(await found('mueller anna')).toEqual(['Anna Müller']);
    expect(await found('Iwanow')).toEqual(['Сергей Иванов']);
    expect(await found('sergej')).toEqual(['Сергей Иванов']);
    expect(await client.people.findDuplicates({ name: 'Juergen Schmitt' })).toHaveLength(1);
  });

  it('sorts by the alphabet of the language, after a change of name and page by page', async () => {
    const { client } = await startWithVault();
    const runners = [
      'Ulises Cano',
      'Ñusta Vega',
      'Nuria Soto',
      'Óscar Peña',
      'Яна Котова',
      'Ёлка Белова',
      'Еж Ким',
    ];
    for (const name of runners) await client.people.create({ name });
    const { id } = await client.people.create({ name: 'Anna Ohm' });
    await client.people.update({ id, name: 'Ñoño Ohm' });
    const sorted = async (language: Language) => {
      const pages = [0, 4].map((offset) =>
        client.people.list({ sort: 'name', descending: false, language, offset, limit: 4 }),
      );
      return (await Promise.all(pages)).flatMap(({ rows }) => rows.map(({ name }) => name.split(' ')[0]));
    };
    const cyrillic = ['Еж', 'Ёлка', 'Яна'];
    expect(await sorted('de')).toEqual(['Ñoño', 'Nuria', 'Ñusta', 'Óscar', 'Ulises', ...cyrillic]);
    expect(await sorted('es')).toEqual(['Nuria', 'Ñoño', 'Ñusta', 'Óscar', 'Ulises', ...cyrillic]);
    expect(await sorted('ru')).toEqual([...cyrillic, 'Ñoño', 'Nuria', 'Ñusta', 'Óscar', 'Ulises']);
  });

  it('finds by a new name and no longer by the old one', async () => {
    const { client } = await startWithVault();
    const { id } = await client.people.create({ name: 'Ida Brook', birthDate: '1991-06-16' });
    await client.people.update({ id, name: 'Ida Ström' });
    expect((await client.people.list({ search: 'strom' })).rows).toMatchObject([{ id, name: 'Ida Ström' }]);
    expect((await client.people.list({ search: 'brook' })).rows).toEqual([]);
    expect(await client.people.get({ id })).not.toHaveProperty('birthDate');
  });

  it('warns of the same name, however written, with the same birth date or none', () => {
    const found = (name: string, birthDate?: string) => people.findDuplicates(name, birthDate).length;
    expect(found('  lukasz  ZOLC ', '1980-01-01')).toBe(1);
    expect(found('Lukasz Zolc', '1980-01-02')).toBe(0);
    expect(found('Lukasz Zolc')).toBe(1);
    expect(found('Zoe Weiss', '1970-01-01')).toBe(1);
    expect(found('Lukasz')).toBe(0);
  });

  it('sorts either way and puts what is not known last', () => {
    expect(list({ sort: 'name' })[0]).toBe('Anna-Maria');
    expect(list({ sort: 'age', descending: true })).toEqual([
      'Łukasz',
      'José',
      'Søren',
      'Anna-Maria',
      'Đorđe',
      'Zoë',
    ]);
    expect(list({ sort: 'age' })).toEqual(['Đorđe', 'Anna-Maria', 'Søren', 'José', 'Łukasz', 'Zoë']);
    expect(list({ sort: 'lastVisit', descending: true }).slice(0, 3)).toEqual(['Đorđe', 'Søren', 'Łukasz']);
    expect(list({ sort: 'urgency', descending: true }).slice(0, 2)).toEqual(['Søren', 'Łukasz']);
    expect(list({ sort: 'nextReview' }).slice(0, 3)).toEqual(['Đorđe', 'Łukasz', 'Søren']);
  });

  it('filters, counts and pages', () => {
    expect(list({ filter: 'due', sort: 'nextReview' })).toEqual(['Đorđe', 'Łukasz']);
    expect(list({ filter: 'drafts', descending: true })).toEqual(['Søren', 'Łukasz']);
    expect(list({ filter: 'flags', descending: true })).toEqual(['Søren', 'Łukasz']);
    expect(list({ filter: 'drafts', search: 's' })).toEqual(['Søren']);
    expect(list({ offset: 4, limit: 2 })).toHaveLength(2);
    expect(people.list({ ...everyone, filter: 'due', limit: 1 })).toMatchObject({
      matching: 2,
      total: 6,
      counts: { due: 2, drafts: 2, flags: 2 },
    });
  });
});

describe('a misspelt search', () => {
  it('finds the names nearest to it', async () => {
    const { client } = await startWithVault();
    for (const name of ['Jürgen Schmidt', 'Ida Featherstone', 'Jo Brand'])
      await client.people.create({ name });
    const found: Record<string, string> = {};
    for (const search of [
      'Schimdt',
      'Shcmidt',
      'hcsmidt',
      'Şmit',
      'Fetherston',
      'Featherstxne ida',
      'ida Featehrst',
      'Faatherstone',
      'Fatherstone',
      'efatherst',
      'Faetherstone',
      'qqqq',
    ]) {
      const { rows } = await client.people.list({ search });
      found[search] = rows.map(({ name }) => name).join();
    }
    expect(found).toEqual({
      Schimdt: 'Jürgen Schmidt',
      Shcmidt: 'Jürgen Schmidt',
      hcsmidt: '',
      Şmit: 'Jürgen Schmidt',
      Fetherston: 'Ida Featherstone',
      'Featherstxne ida': 'Ida Featherstone',
      'ida Featehrst': 'Ida Featherstone',
      Faatherstone: 'Ida Featherstone',
      Fatherstone: 'Ida Featherstone',
      efatherst: 'Ida Featherstone',
      Faetherstone: 'Ida Featherstone',
      qqqq: '',
    });
  });

  it('says when the names are only near, and never mixes them with what was typed', async () => {
    const { client } = await startWithVault();
    for (const name of ['Anna Brandt', 'Anna Brant', 'Anna Grant']) await client.people.create({ name });
    expect(await client.people.list({ search: 'Grant' })).toMatchObject({ matching: 1, isNear: false });
    expect(await client.people.list({ search: 'Garnt' })).toMatchObject({ matching: 1, isNear: true });
  });
});

describe('a long list of people', () => {
  it('gives the same people in the same order when many match as when few do', () => {
    const folder = temporaryFolder();
    const options = { key: createDataKey(), backups: backupPlace(folder), now: new Date() };
    const store = Store.open(join(folder, 'vault.db'), { ...options, create: true });
    const COUNT = 1500;
    store.change(() => {
      for (let index = 0; index < COUNT; index += 1) {
        const name = `Runner ${String((index * 701) % COUNT).padStart(4, '0')}`;
        store.people.create({ id: idOf(index), name, createdAt: '2026-01-01T00:00:00.000Z' });
        const nextReview = index % 5 === 0 ? '2026-07-01' : '2026-06-01';
        const picture = { assessmentId: idOf(index), lastVisit: '2026-06-01T08:00:00.000Z', nextReview };
        store.people.savePicture(idOf(index), picture, index % 5 !== 0);
      }
    });
    const page = (query: Partial<PeopleQuery>) => store.people.list({ ...everyone, limit: 3, ...query });
    const namesOf = (query: Partial<PeopleQuery>) => page(query).rows.map(({ name }) => name);
    expect(namesOf({ search: 'run' })).toEqual(['Runner 0000', 'Runner 0001', 'Runner 0002']);
    expect(namesOf({ search: 'run', descending: true })).toEqual([
      'Runner 1499',
      'Runner 1498',
      'Runner 1497',
    ]);
    expect(namesOf({ search: 'run', offset: 1498 })).toEqual(['Runner 1498', 'Runner 1499']);
    expect(namesOf({ search: '0007' })).toEqual(['Runner 0007']);
    // 701 has no factor in common with 1500, so a number that 5 divides belongs to an index that 5 divides.
    const withoutFifths = ['Runner 0001', 'Runner 0002', 'Runner 0003'];
    expect(namesOf({ filter: 'drafts' })).toEqual(withoutFifths);
    expect(namesOf({ filter: 'due', search: 'runner' })).toEqual(withoutFifths);
    expect(page({ filter: 'due' })).toMatchObject({
      matching: 1200,
      total: COUNT,
      counts: { due: 1200, drafts: 1200 },
    });
    store.close();
  });
});
