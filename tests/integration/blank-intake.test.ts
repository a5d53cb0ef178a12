import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPrinter } from '#electron/pdf/printer.ts';
import { formSizes } from '#electron/pdf/blank/sizes.ts';
import { makeBlankIntake } from '#shared/handout/blank/blank-intake.ts';
import type { BlankIntake } from '#shared/handout/blank/types.ts';
import { LANGUAGES } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { readPdf, type ReadPage } from '#tests/fixtures/handouts/read-pdf.ts';
import { genu } from './command-line.support.ts';
import { startWithVault, temporaryFolder } from './support.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const MM = 72 / 25.4;
const printer = createPrinter();
afterAll(() => printer.close());

const FORMS = LANGUAGES.flatMap((language) =>
  (['doctor', 'coach'] as const).flatMap((role) =>
    (['a4', 'letter'] as const).map((paper) => ({ language, role, paper })),
  ),
);
/** The forms that take a third page, because their language says it all in more letters. */
const LONGER: ReadonlySet<string> = new Set([
  'de doctor letter',
  'es doctor letter',
  'ru doctor a4',
  'ru doctor letter',
]);

/** Every label and answer, as it stands on paper. */
function saidBy({ sections }: BlankIntake): readonly string[] {
  return sections.flatMap(({ title, fields }) => [
    title,
    ...fields.flatMap((field) => {
      switch (field.kind) {
        case 'grid':
          return [...field.heads, ...field.rows.map(({ label }) => label)];
        case 'boxes':
          return [field.label, ...field.options];
        case 'knees':
          return [field.words, ...field.pictures.map(({ caption }) => caption)];
        case 'line':
        case 'date':
        case 'scale':
        case 'score':
          return [field.label];
      }
    }),
  ]);
}

/** Texts that end beyond the column in which they begin; what stands across the columns is left out. */
function beyondColumns(page: ReadPage, { sections, paper }: BlankIntake): readonly string[] {
  const { margin, column, gutter } = formSizes(paper, 1);
  const knees = sections.flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'knees'));
  const across = squeezed(JSON.stringify(knees));
  const { height } = page;
  return page.texts
    .filter(({ top, bottom }) => top > margin.top - 3 && bottom < height - margin.bottom + 3)
    .filter(({ text }) => !across.includes(squeezed(text)))
    .filter(({ left, right }) => {
      const place = Math.floor((left + 1 - margin.side) / (column + gutter));
      return right > margin.side + place * (column + gutter) + column + 1;
    })
    .map(({ text }) => text);
}

/** Lines may end anywhere between two words. */
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

/** Pairs of texts that stand on each other. */
const collisionsOn = ({ texts }: ReadPage): readonly (readonly string[])[] =>
  texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2.5,
      )
      .map((other) => [one.text, other.text]),
  );

describe.each(FORMS)('the blank intake of a $role on $paper in $language', ({ language, role, paper }) => {
  it('stands on one leaf, whole, in its columns, with nothing upon anything else', async () => {
    const intake = makeBlankIntake(await loaders[language].catalogue(), { role, paper });
    const pages = await readPdf((await printer.printBlank(intake)).bytes);
    expect(pages).toHaveLength(LONGER.has(`${language} ${role} ${paper}`) ? 3 : 2);
    const words = pages.map((page) => page.words).join(' ');
    const said = saidBy(intake);
    const letters = squeezed(words);
    expect(said.filter((text) => !letters.includes(squeezed(text)))).toEqual([]);
    const broken = said
      .flatMap((text) => text.match(/\p{L}{2,}/gu) ?? [])
      .filter((word) => !words.includes(word));
    expect(broken).toEqual([]);
    for (const page of pages) {
      const { texts, width, height } = page;
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < 11 * MM || right > width - 11 * MM || top < 9 * MM || bottom > height - 9 * MM,
      );
      expect(outside.map(({ text }) => text)).toEqual([]);
      expect(beyondColumns(page, intake)).toEqual([]);
      expect(collisionsOn(page)).toEqual([]);
      expect(Math.min(...texts.map(({ top, bottom }) => bottom - top))).toBeGreaterThan(5.9);
    }
  });
});

describe('the form', () => {
  it('is the same to the byte every time', async () => {
    const intake = makeBlankIntake(catalogue, { role: 'doctor', paper: 'a4' });
    const [one, other] = [await printer.printBlank(intake), await printer.printBlank(intake)];
    expect(one.bytes).toEqual(other.bytes);
  });

  it('is written by a command that needs no vault', async () => {
    const out = join(temporaryFolder(), 'blank.pdf');
    const written = await genu('blank-intake', '--out', out, '--role', 'coach', '--paper', 'letter');
    expect(written).toMatchObject({ code: 0, output: '' });
    const [first] = await readPdf(new Uint8Array(readFileSync(out)));
    expect(first).toMatchObject({ width: 612, height: 792 });
    expect(first?.words).toContain('Knee intake · coach');
    const refused = await genu('blank-intake', '--out', out, '--role', 'runner');
    expect(refused.code).toBe(2);
  });

  it('holds what its user may ask, whatever is asked for', async () => {
    for (const role of ['doctor', 'coach'] as const) {
      const { client } = await startWithVault(role, { printer });
      const { fileName, base64 = '' } = await client.forms.blankIntake({ paper: 'a4', language: 'en' });
      expect(fileName).toBe(`genu-blank-intake-${role}.pdf`);
      const pages = await readPdf(new Uint8Array(Buffer.from(base64, 'base64')));
      const words = pages.map((page) => page.words).join(' ');
      expect(words.includes('Noble test')).toBe(role === 'doctor');
    }
  });

  it('is offered to the dialog of a host that has one', async () => {
    const saved: string[] = [];
    const { client } = await startWithVault('doctor', {
      saveFile: (fileName) => {
        saved.push(fileName);
        return Promise.resolve(true);
      },
    });
    const answer = await client.forms.blankIntake({ paper: 'a4', language: 'en' });
    expect(answer).toEqual({ fileName: 'genu-blank-intake-doctor.pdf', saved: true });
    expect(saved).toEqual(['genu-blank-intake-doctor.pdf']);
  });
});
