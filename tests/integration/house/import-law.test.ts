import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { PlantedHouse } from '#tests/fixtures/planted-house.ts';

const target = 'export const thing = 1;\n';
const imports = (path: string) => `import { thing } from '${path}';\nexport const planted = thing;\n`;

/** One planted violation for each law: the rule that must catch it, where it stands and what it imports. */
const plants = [
  ['shared-is-pure', 'shared/logic/reads-a-file.ts', 'node:fs'],
  ['orpc-only-in-the-contract', 'shared/words/knows-a-call.ts', '@orpc/contract'],
  ['words-are-handed-in', 'renderer/ui/names-a-language.ts', '#shared/words/en/target.ts'],
  [
    'a-language-is-loaded-when-it-is-spoken',
    'shared/words/names-a-language.ts',
    '#shared/words/en/target.ts',
  ],
  ['questions-know-no-answers', 'shared/intake/knows-a-plan.ts', '#shared/plan/target.ts'],
  ['knowledge-is-data', 'shared/knowledge/knows-a-plan.ts', '#shared/plan/target.ts'],
  ['assessment-never-looks-ahead', 'shared/assessment/knows-a-plan.ts', '#shared/plan/target.ts'],
  ['accuracy-measures-the-assessment', 'shared/accuracy/knows-a-plan.ts', '#shared/plan/target.ts'],
  ['plan-never-looks-ahead', 'shared/plan/knows-the-paper.ts', '#shared/handout/target.ts'],
  ['reach-tries-the-reasoning', 'shared/reach/knows-the-paper.ts', '#shared/handout/target.ts'],
  ['handout-is-the-last-room', 'shared/illustration/knows-the-paper.ts', '#shared/handout/target.ts'],
  ['store-and-pdf-know-shared-only', 'electron/store/knows-a-service.ts', '#electron/services/target.ts'],
  ['store-and-pdf-are-strangers', 'electron/store/prints.ts', '#electron/pdf/target.ts'],
  ['pdf-keeps-nothing', 'electron/pdf/stores.ts', '#electron/store/target.ts'],
  ['services-know-no-host', 'electron/services/knows-a-host.ts', '#electron/hosts/browser/target.ts'],
  ['electron-knows-no-screen', 'electron/services/knows-a-screen.ts', '#renderer/ui/target.ts'],
  ['hosts-ask-services', 'electron/hosts/browser/opens-the-store.ts', '#electron/store/target.ts'],
  ['renderer-knows-shared-only', 'renderer/ui/knows-a-service.ts', '#electron/services/target.ts'],
  ['features-are-strangers', 'renderer/features/plan/knows-people.ts', '#renderer/features/people/target.ts'],
  ['ui-knows-no-screen', 'renderer/ui/knows-people.ts', '#renderer/features/people/target.ts'],
  ['only-the-desktop-host-says-electron', 'electron/services/says-electron.ts', 'electron'],
  ['sql-only-in-the-store', 'electron/services/says-sql.ts', 'better-sqlite3'],
  ['nothing-unresolved', 'shared/plan/imports-nothing.ts', './is-not-there.ts'],
  ['no-development-package-in-the-product', 'electron/services/tests-itself.ts', 'vitest'],
] as const;
const targets = [
  'shared/words/en',
  'shared/plan',
  'shared/handout',
  'electron/services',
  'electron/pdf',
  'electron/store',
  'electron/hosts/browser',
  'renderer/ui',
  'renderer/features/people',
];

const planted = new PlantedHouse({
  ...Object.fromEntries(targets.map((folder) => [`${folder}/target.ts`, target])),
  ...Object.fromEntries(plants.map(([, file, path]) => [file, imports(path)])),
  'shared/plan/first.ts': `import { second } from './second.ts';\nexport const first = () => second;\n`,
  'shared/plan/second.ts': `import { first } from './first.ts';\nexport const second = () => first;\n`,
});
afterAll(() => planted.demolish());

const cruise = ['--config', '.dependency-cruiser.cjs', '--preserve-symlinks'];

describe('the import law', () => {
  const { passed, output } = planted.run('depcruise', ...cruise, 'shared', 'electron', 'renderer');

  it('refuses the planted house', () => {
    expect(passed).toBe(false);
  });

  it.each(plants)('%s catches %s', (rule, file) => {
    expect(output).toContain(`error ${rule}: ${file} →`);
  });

  it('catches a circle', () => {
    expect(output).toMatch(/error no-cycles: shared\/plan\/(first|second)\.ts/);
  });

  it('reads modules at all: a checker that reads nothing finds nothing', () => {
    const house = fileURLToPath(new URL('../../..', import.meta.url));
    const { stdout } = spawnSync(
      `${house}/node_modules/.bin/depcruise`,
      ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'shared', 'electron', 'renderer'],
      { cwd: house, encoding: 'utf8', maxBuffer: 1e9 },
    );
    const { modules } = JSON.parse(stdout) as { modules: { source: string; dependencies: unknown[] }[] };
    for (const room of ['shared/', 'electron/', 'renderer/']) {
      const read = modules.filter(({ source }) => source.startsWith(room));
      expect(read.length, `modules read in ${room}`).toBeGreaterThan(10);
      expect(read.some(({ dependencies }) => dependencies.length > 0)).toBe(true);
    }
  });
});
