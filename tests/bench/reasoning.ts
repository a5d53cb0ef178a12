import { readFileSync, readdirSync } from 'node:fs';
import { parseIntakeFile } from '#electron/services/intake-file.ts';
import { reasonAbout } from '#electron/services/reasoning.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { median, timed, type Figure } from './measure.ts';

const TODAY = '2026-06-15';
const WARM_UP = 300;
const RUNS = 1000;
const folder = new URL('../../resources/sample-intakes/', import.meta.url);

/** Facts, assessment and plan of the sample intakes; the floor only reads the answers into facts. */
export async function measureReasoning(): Promise<readonly Figure[]> {
  const intakes = readdirSync(folder).map((name) => {
    const parsed = parseIntakeFile(readFileSync(new URL(name, folder), 'utf8'));
    if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
    return parsed.intake;
  });
  const intakeOf = (run: number) => {
    const intake = intakes[run % intakes.length];
    if (intake === undefined) throw new Error('there are no sample intakes');
    return intake;
  };
  const reason = (run: number) => reasonAbout(intakeOf(run).answers, intakeOf(run).choices, TODAY);
  const readFacts = (run: number) => buildFacts(intakeOf(run).answers, TODAY);
  await timed(WARM_UP, reason);
  return [
    {
      name: 'assessment + plan, median',
      value: median(await timed(RUNS, reason)),
      unit: 'ms',
      floor: { name: 'facts alone', value: median(await timed(RUNS, readFacts)) },
      budget: { most: 1 },
    },
  ];
}
