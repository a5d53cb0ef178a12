import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conditions } from '#shared/knowledge/conditions.ts';
import { interventions } from '#shared/knowledge/interventions.ts';
import { sheetMessages } from '#shared/words/en/handout.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { exerciseWords, interventionWords } from '#shared/words/en/knowledge/interventions.ts';

const LONGEST_LABEL = 50;
/** Whoever speaks with the words of the paper: the sheets, and what is handed to other programs. */
const folders = ['handout', 'exchange'].map((name) => join(import.meta.dirname, '../../../shared', name));
const sources = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  )
  .join('\n');
/** Ids that the code puts together, as patterns: `cs.domain.${domain}`. */
const patterns = [...sources.matchAll(/`([a-z$][\w.${}-]*)`/gu)].map(
  ([, template = '']) =>
    new RegExp(`^${template.replaceAll(/\$\{[^}]*\}/gu, '[\\w-]+').replaceAll('.', '\\.')}$`, 'u'),
);

describe('the catalogue of the paper', () => {
  it('has no sentence that no section says', () => {
    const unused = Object.keys(sheetMessages).filter(
      (id) => !sources.includes(`'${id}'`) && !patterns.some((pattern) => pattern.test(id)),
    );
    expect(unused).toEqual([]);
  });

  it('has a title, an instruction, a reason, a next step and a stop rule for every exercise', () => {
    const unfinished = Object.entries(exerciseWords).filter(
      ([, words]) =>
        Object.values(words).includes('') ||
        !/pain|stuck/u.test(words.stopIf) ||
        !/^this is easy: .+\.$/u.test(words.harderWhen),
    );
    expect(unfinished).toEqual([]);
    const exercises = Object.entries(interventions).filter(([, item]) => 'doses' in item);
    expect(Object.keys(exerciseWords).sort()).toEqual(exercises.map(([id]) => id).sort());
  });

  it('gives every item of the plan a short label and the runner’s sentence', () => {
    const unfinished = Object.entries(interventionWords).filter(
      ([, { name, plain }]) => name.length > LONGEST_LABEL || !/[.!]$/u.test(plain),
    );
    expect(unfinished).toEqual([]);
  });

  it('tells how long for every condition, in weeks or in words', () => {
    const silent = Object.entries(conditions).filter(
      ([id, { courseWeeks }]) =>
        courseWeeks === undefined && conditionWords[id as keyof typeof conditions].course === undefined,
    );
    expect(silent.map(([id]) => id)).toEqual([]);
  });
});
