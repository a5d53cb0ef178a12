import { describe, expect, it } from 'vitest';
import { makeHandout } from '#shared/handout/handout.ts';
import { sideBySide, type SideBySide } from '#shared/handout/side-by-side.ts';
import type { Choices } from '#shared/plan/types.ts';
import { languageIds, type Language } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { inputFor, workedExample1, workedExample2 } from './sheets.ts';

async function besideFor(
  runner: Language,
  clinician: Language,
  { answers = workedExample1, choices = {} }: { answers?: typeof workedExample1; choices?: Choices } = {},
): Promise<readonly SideBySide[]> {
  const input = inputFor({ answers, choices, options: { language: runner } });
  return sideBySide(input, {
    runner: await loaders[runner].catalogue(),
    clinician: await loaders[clinician].catalogue(),
  });
}
const textOf = (parts: readonly SideBySide[], side: 0 | 1): string =>
  parts.flatMap(({ title, lines }) => [title[side], ...lines.map((line) => line[side])]).join('\n');

describe('the runner’s sheet beside the clinician’s language', () => {
  it('says each sentence in both, one beside the other', async () => {
    const parts = await besideFor('ru', 'de');
    const course = parts.find(({ title }) => title[0] === 'Как долго?');
    expect(course?.title[1]).toBe('Wie lange?');
    expect(course?.lines[0]?.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Многим бегунам заметно лучше через 4–8 недель. Плохие дни — норма.',
      'Vielen geht es nach 4 bis 8 Wochen deutlich besser. Schlechte Tage sind normal.',
    ]);
    expect(textOf(parts, 0)).not.toMatch(/Läufe|Schmerz/u);
    expect(textOf(parts, 1)).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it.each(languageIds.flatMap((runner) => languageIds.map((clinician) => [runner, clinician] as const)))(
    'pairs every line of %s with one of %s, on the plan and where running stops',
    async (runner, clinician) => {
      for (const answers of [workedExample1, workedExample2]) {
        const parts = await besideFor(runner, clinician, { answers });
        expect(parts).toHaveLength(
          makeHandout(inputFor({ answers }), await loaders.en.catalogue()).blocks.length,
        );
        const uneven = parts
          .flatMap(({ lines }) => lines)
          .filter(([one, other]) => (one === '') !== (other === ''));
        expect(uneven).toEqual([]);
      }
    },
  );

  it('shows what the clinician wrote in the one language in which it was written', async () => {
    const choices = {
      items: { 'sym-ice': { wordings: { ru: 'Охлаждайте вечером.', de: 'Abends kühlen.' } } },
    };
    const parts = await besideFor('ru', 'de', { choices });
    expect(parts.flatMap(({ lines }) => lines)).toContainEqual([
      'Охлаждайте вечером.',
      'Охлаждайте вечером.',
    ]);
    expect(textOf(parts, 1)).not.toContain('Abends kühlen.');
  });

  it('marks the safety sentences', async () => {
    const marked = (await besideFor('es', 'en')).filter(({ isSafety }) => isSafety);
    expect(marked.map(({ title }) => title[1])).toEqual(['Pain light', 'Get help']);
  });
});
