import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createPrinter } from '#electron/pdf/printer.ts';
import type { Letterhead, Paper } from '#shared/handout/types.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { sheetFor } from '#tests/unit/handout/sheets.ts';
import { readPdf } from '#tests/fixtures/handouts/read-pdf.ts';

const printer = createPrinter();
afterAll(() => printer.close());

const samples = new URL('../../resources/sample-intakes/', import.meta.url);
const intakes: readonly (readonly [string, Answers])[] = [
  ...readdirSync(samples).map((name): [string, Answers] => [
    name.replace('.json', ''),
    (JSON.parse(readFileSync(new URL(name, samples), 'utf8')) as { answers: Answers }).answers,
  ]),
  ['no answer at all', {}],
];
const papers: readonly Paper[] = ['a4', 'letter'];
const cases = intakes.flatMap(([name, answers]) => papers.map((paper) => ({ name, paper, answers })));
/** A 1 × 1 PNG, stretched to the head of the sheet. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGMQMAgAAAC6AIVUKqJ2AAAAAElFTkSuQmCC';
const letterhead: Letterhead = {
  clinicName: 'Example Sports Clinic',
  address: '12 Park Road',
  phone: '01234 567 890',
  clinicianName: 'Dr A. Example',
  accent: '#1D4ED8',
  logo: { png: DOT, width: 300, height: 100 },
};

describe('the clinician’s summary', () => {
  it.each(cases)('of $name on $paper is one page or two, inside its margins', async ({ paper, answers }) => {
    const handout = sheetFor({ answers, letterhead, options: { audience: 'clinician', paper } });
    const { bytes, pages } = await printer.print(handout);
    expect(pages).toBeLessThanOrEqual(2);
    const margin = (13 / 25.4) * 72 - 1;
    const read = await readPdf(bytes);
    for (const { texts, width } of read) {
      expect(texts.filter(({ left, right }) => left < margin || right > width - margin)).toEqual([]);
    }
    const words = read.map((page) => page.words).join(' ');
    for (const heading of ['Safety', 'Review', 'Refer if', 'Signed', 'Dr A. Example']) {
      expect(words).toContain(heading);
    }
  });

  it('goes on with long addenda in large print, every word inside its margins', async () => {
    const when = { by: 'Dr A. Example', date: '2026-06-20', time: '09:46' };
    const letters = 'abcdefghijklmnopqrst'.split('');
    const long = letters.flatMap((one) => letters.map((other) => `word${one}${other}`)).join(' ');
    const addenda = [
      { ...when, text: long },
      { ...when, text: `First line\n\n${'x'.repeat(900)}\nLast line` },
    ];
    const reprint = { addenda, record: '9f3a77c1ab12', date: '2026-06-21', time: '10:02' };
    const options = { audience: 'clinician', largePrint: true } as const;
    const { bytes } = await printer.print(sheetFor({ answers: {}, letterhead, reprint, options }));
    const read = await readPdf(bytes);
    const margin = (13 / 25.4) * 72 - 1;
    for (const { texts, width } of read) {
      expect(texts.filter(({ left, right }) => left < margin || right > width - margin)).toEqual([]);
    }
    const words = read.map((page) => page.words).join(' ');
    const missing = [...long.split(' '), 'First line', 'Last line'].filter((word) => !words.includes(word));
    expect(missing).toEqual([]);
    expect(words.match(/x/gu)?.length).toBeGreaterThanOrEqual(900);
  });
});
