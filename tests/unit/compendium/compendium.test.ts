import { describe, expect, it } from 'vitest';
import { accuracyCard } from '#shared/accuracy/card.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import { isForCoach } from '#shared/assessment/coach-view.ts';
import { makeCompendium } from '#shared/compendium/compendium.ts';
import type { Article, Compendium } from '#shared/compendium/types.ts';
import { factIds } from '#shared/intake/questions.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { flagOnlyConditions } from '#shared/knowledge/flag-only-conditions.ts';
import { interventionIds } from '#shared/knowledge/interventions.ts';
import { BUILT_IN_RULES, CONFLICT_RULE_IDS } from '#shared/knowledge/precedence/rule-ids.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { seedClaims } from '#shared/knowledge/seed-claims.ts';
import type { SeedClaim } from '#shared/knowledge/seed-claims/types.ts';
import { sources } from '#shared/knowledge/sources.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { interventionWords } from '#shared/words/en/knowledge/interventions.ts';
import { redFlagWords } from '#shared/words/en/knowledge/red-flags.ts';
import { questionWords } from '#shared/words/en/questions.ts';
import { catalogue as german } from '#shared/words/de/catalogue.ts';
import { library as germanLibrary } from '#shared/words/de/library.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';
import { library } from '#shared/words/en/library.ts';

const card = accuracyCard(vignettes);
const words = { ...catalogue, ...library };
const doctors = makeCompendium('doctor', words, card);
const coachs = makeCompendium('coach', words, card);

const articlesOf = ({ chapters }: Compendium): readonly Article[] =>
  chapters.flatMap(({ articles }) => articles);
const idsOf = (compendium: Compendium): readonly string[] => articlesOf(compendium).map(({ id }) => id);
/** Every string anywhere in a value, under a key if one is given. */
function stringsIn(value: unknown, key?: string, at?: string): readonly string[] {
  if (typeof value === 'string') return key === undefined || key === at ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    stringsIn(part, key, Array.isArray(value) ? at : name),
  );
}

describe('the compendium of a doctor', () => {
  const ids = idsOf(doctors);

  it('tells everything that the knowledge holds, each thing once', () => {
    const known = [
      ...factIds.filter((id) => !/^prom\w+(Date|Version)$/.test(id)),
      ...Object.keys(redFlags),
      ...Object.keys(conditions),
      ...Object.keys(causes),
      ...interventionIds,
      ...CONFLICT_RULE_IDS,
      ...Object.keys(BUILT_IN_RULES),
      ...Object.keys(flagOnlyConditions),
      ...Object.keys(seedClaims),
      ...Object.keys(sources),
    ];
    expect(known.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(doctors.chapters.map(({ id }) => id)).toEqual([
      'reasoning',
      'red-flags',
      'pain',
      'conditions',
      'causes',
      'items',
      'exercises',
      'other-sport',
      'rules',
      'race',
      'questions',
      'outcomes',
      'sources',
      'accuracy',
    ]);
  });
  it('leads nowhere that is not there', () => {
    const targets = [...new Set(stringsIn(doctors, 'to'))];
    expect(targets.length).toBeGreaterThan(500);
    expect(targets.filter((to) => !ids.includes(to))).toEqual([]);
  });
  it('leads back from wherever it leads', () => {
    const general = new Set(['reasoning', 'accuracy']);
    const specific = doctors.chapters
      .filter(({ id }) => !general.has(id))
      .flatMap(({ articles }) => articles);
    const links = new Map(
      articlesOf(doctors).map(({ id, blocks }) => [id, new Set(stringsIn(blocks, 'to'))]),
    );
    const oneWay = specific.flatMap(({ id }) =>
      [...(links.get(id) ?? [])].filter((to) => links.get(to)?.has(id) !== true).map((to) => `${id} → ${to}`),
    );
    expect(oneWay).toEqual([]);
    expect([...(links.get('iliotibial-band-syndrome') ?? [])]).toEqual(
      expect.arrayContaining(['tNoble', 'cause-terrain-downhill', 'ex-hip-hitch', 'xt-swim', 'R67', 'S11']),
    );
  });
  it('gives every finding with its weight, the reverse links, and the sentence that weights are not validated', () => {
    const itb = articlesOf(doctors).find(({ id }) => id === 'iliotibial-band-syndrome');
    const points = itb?.blocks.flatMap((block) =>
      block.kind === 'points' ? block.rows.map((row) => row.points) : [],
    );
    expect(points).toEqual([4, 3, 1, 3, 2, 1, 1, 1, 1, 1, -3, -3, -2, -2]);
    const noble = articlesOf(doctors).find(({ id }) => id === 'tNoble');
    expect(stringsIn(noble?.blocks, 'to')).toContain('iliotibial-band-syndrome');
    const hitch = articlesOf(doctors).find(({ id }) => id === 'ex-hip-hitch');
    expect(stringsIn(hitch?.blocks, 'to')).toEqual(
      expect.arrayContaining(['iliotibial-band-syndrome', 'cause-weak-hip-abductor']),
    );
    const introduction = doctors.chapters.find(({ id }) => id === 'conditions')?.introduction.join(' ');
    expect(introduction).toContain('not been validated');
  });
  it('says the same every time', () => {
    expect(makeCompendium('doctor', words, card)).toEqual(doctors);
  });
  it('leaves no gap in a sentence', () => {
    const odd = stringsIn(doctors).filter(
      (text) => /undefined|\[object|\{\w+\}|^\s*$/.test(text) && text !== ' ',
    );
    expect(odd).toEqual([]);
  });
});

describe('the compendium in another language', () => {
  it('says what sources say in their own words, and marks it as English', () => {
    const translated = makeCompendium('doctor', { ...german, ...germanLibrary }, card);
    const ofSources = articlesOf(translated).filter(({ id }) =>
      Object.hasOwn({ ...sources, ...seedClaims }, id),
    );
    expect(ofSources.filter(({ isEnglish }) => isEnglish !== true)).toEqual([]);
    const own = [
      ...Object.values(sources).map(({ citation }) => citation),
      ...Object.values<SeedClaim>(seedClaims).flatMap(({ finding, verdictNote = '' }) => [
        finding,
        verdictNote,
      ]),
    ].filter((text) => text !== '');
    const quoted = new Set(ofSources.flatMap(({ blocks }) => stringsIn(blocks, 'english')));
    expect(own.filter((text) => !quoted.has(text))).toEqual([]);
  });
});

describe('the compendium of a coach', () => {
  const ids = new Set(idsOf(coachs));
  const text = stringsIn(coachs).join('\n');
  const nameless = (names: readonly string[]): readonly string[] =>
    names.filter((name) =>
      new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(text),
    );

  it('names no condition, neither by id nor in words', () => {
    const ranked = Object.keys(conditions) as RankedConditionId[];
    expect(nameless(ranked)).toEqual([]);
    expect(nameless(ranked.map((id) => conditionWords[id].name))).toEqual([]);
    expect(nameless(Object.keys(flagOnlyConditions))).toEqual([]);
  });
  it('names no item that is withheld from a coach', () => {
    const withheld = interventionIds.filter(isWithheldFromCoach);
    expect(withheld.length).toBeGreaterThan(4);
    expect(nameless(withheld)).toEqual([]);
    expect(nameless(withheld.map((id) => interventionWords[id].name))).toEqual([]);
  });
  it('asks nothing that only a doctor answers, and does not mention it', () => {
    const doctorsOnly = factIds.filter((id) => !isForCoach(id));
    expect(doctorsOnly.length).toBeGreaterThan(40);
    // An id in camel case is no word of a sentence; a plain one may be, so it is looked for as a target.
    expect(nameless(doctorsOnly.filter((id) => /[A-Z0-9]/.test(id)))).toEqual([]);
    expect(stringsIn(coachs, 'to').filter((to) => (doctorsOnly as readonly string[]).includes(to))).toEqual(
      [],
    );
    const flagNames = new Set<string>(Object.values(redFlagWords).map(({ name }) => name));
    const labels = doctorsOnly
      .map((id) => questionWords[id].label.replace(/\?$/, ''))
      .filter((label) => label.includes(' ') && !flagNames.has(label));
    expect(nameless(labels)).toEqual([]);
  });
  it('still tells what a coach needs: flags, causes, exercises, and where lines were left out', () => {
    expect([...ids]).toEqual(
      expect.arrayContaining([
        'rf-dvt',
        'cause-load-single-spike',
        'ex-hip-hitch',
        'painZones',
        'load-restart-30',
      ]),
    );
    expect(stringsIn(coachs, 'isReduced')).toEqual([]);
    expect(JSON.stringify(coachs)).toContain('"isReduced":true');
  });
  it('leads nowhere that is not there', () => {
    expect(stringsIn(coachs, 'to').filter((to) => !ids.has(to))).toEqual([]);
  });
});
