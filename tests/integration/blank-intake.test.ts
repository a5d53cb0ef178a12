import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPrinter } from '#electron/pdf/printer.ts';
import { makeBlankIntake } from '#shared/handout/blank/blank-intake.ts';
import type { Paper } from '#shared/handout/types.ts';
import type { Assessor } from '#shared/intake/question.ts';
import { LANGUAGES } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { readPdf } from '#tests/fixtures/handouts/read-pdf.ts';
import { genu } from './command-line.support.ts';
import { startWithVault, temporaryFolder } from './support.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const MM = 72 / 25.4;
const printer = createPrinter();
afterAll(() => printer.close());

const FORMS: readonly (readonly [Assessor, Paper])[] = [
  ['doctor', 'a4'],
  ['doctor', 'letter'],
  ['coach', 'a4'],
  ['coach', 'letter'],
];

describe.each(FORMS)('the blank intake of a %s on %s', (role, paper) => {
  it('stands on two pages, whole, clear of the edge, with nothing upon anything else', async () => {
    const intake = makeBlankIntake(catalogue, { role, paper });
    const { bytes } = await printer.printBlank(intake);
    const pages = await readPdf(bytes);
    expect(pages).toHaveLength(2);
    const words = pages.map((page) => page.words).join(' ');
    for (const { title, fields } of intake.sections) {
      expect(words).toContain(title.replaceAll(/\s+/gu, ' '));
      const labels = fields.flatMap((field) =>
        field.kind === 'grid' ? field.rows.map(({ label }) => label) : 'label' in field ? [field.label] : [],
      );
      // Breaks inside a label are the paper's.
      const missing = labels.filter((label) => !words.includes(label));
      expect(missing).toEqual([]);
    }
    for (const { texts, width, height } of pages) {
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < 11 * MM || right > width - 11 * MM || top < 9 * MM || bottom > height - 9 * MM,
      );
      expect(outside.map(({ text }) => text)).toEqual([]);
      const collisions = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2.5,
          )
          .map((other) => [one.text, other.text]),
      );
      expect(collisions).toEqual([]);
      const smallest = Math.min(...texts.map(({ top, bottom }) => bottom - top));
      expect(smallest).toBeGreaterThan(5.9);
    }
    expect((await printer.printBlank(intake)).bytes).toEqual(bytes);
  });
});

// The longest form on the smaller paper, in every language.
it.each(LANGUAGES)('in %s the form of a doctor is printed, clear of the edge', async (language) => {
  const intake = makeBlankIntake(await loaders[language].catalogue(), { role: 'doctor', paper: 'letter' });
  const pages = await readPdf((await printer.printBlank(intake)).bytes);
  expect([2, 3]).toContain(pages.length);
  const outside = pages.flatMap(({ texts, width }) =>
    texts.filter(({ left, right }) => left < 11 * MM || right > width - 11 * MM),
  );
  expect(outside.map(({ text }) => text)).toEqual([]);
});

describe('the form', () => {
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
