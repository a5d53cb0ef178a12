import { afterAll, describe, expect, it } from 'vitest';
import { PlantedHouse } from '#tests/fixtures/planted-house.ts';

/** What the linter must catch, and what that looks like. */
const lints = {
  'no-restricted-properties': `export const copy = (database: { serialize(): Uint8Array }) => database.serialize();\n`,
  'no-explicit-any': `export const anything = (value: any): unknown => value;\n`,
  'no-floating-promises': `const wait = async (): Promise<void> => {};\nexport function start(): void {\n  wait();\n}\n`,
  'strict-boolean-expressions': `export const hasPain = (nprsRest: number): string => (nprsRest ? 'pain' : 'none');\n`,
  'no-non-null-assertion': `export const first = (list: number[]): number => list[0]!;\n`,
  'ban-ts-comment': `// @ts-ignore\nexport const wrong: number = 'text';\n`,
  'switch-exhaustiveness-check': `export function say(truth: 'yes' | 'no'): void {\n  switch (truth) {\n    case 'yes':\n      break;\n  }\n}\n`,
  'no-console': `export const tell = (name: string): void => console.log(name);\n`,
};
const planted = new PlantedHouse({
  ...Object.fromEntries(Object.entries(lints).map(([rule, text]) => [`shared/planted/${rule}.ts`, text])),
  'shared/planted/touches-node.ts': `export const home = process.env['HOME'];\n`,
  'shared/planted/touches-dom.ts': `export const title = document.title;\n`,
  'shared/planted/unchecked-index.ts': `export const first = (list: readonly number[]): number => list[0];\n`,
  'shared/planted/ugly.ts': `export const  ugly = "quotes"\n`,
  'electron/hosts/start.ts': `import { used } from '#shared/planted/exports.ts';\nexport const start = used;\n`,
  'shared/planted/exports.ts': `export const used = 1;\nexport const forgotten = 2;\n`,
});
afterAll(() => planted.demolish());

describe('the laws of the code', () => {
  const lint = planted.run('oxlint', 'shared');
  it.each(Object.keys(lints))('the linter catches %s', (rule) => {
    expect(lint.passed).toBe(false);
    expect(lint.output).toMatch(new RegExp(`${rule}[\\s\\S]*?shared/planted/${rule}\\.ts`));
  });

  const types = planted.run('tsc', '-p', 'shared/tsconfig.json', '--pretty', 'false');
  it.each(['touches-node', 'touches-dom', 'unchecked-index'])(
    'the compiler refuses that shared %s',
    (file) => {
      expect(types.passed).toBe(false);
      expect(types.output).toContain(`planted/${file}.ts`);
    },
  );

  it('the formatter sees unformatted code', () => {
    const { passed, output } = planted.run('prettier', '--check', 'shared/planted/ugly.ts');
    expect(passed).toBe(false);
    expect(output).toContain('ugly.ts');
  });

  it('the unused-code check finds an export that nobody imports', () => {
    const { passed, output } = planted.run('knip', '--no-progress', '--include', 'exports');
    expect(passed).toBe(false);
    expect(output).toContain('forgotten');
    expect(output).not.toContain('used  ');
  });
});
