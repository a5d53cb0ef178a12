import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { z } from 'zod';
import { isoDate } from '#shared/intake/answers-schema.ts';
import { languageIds } from '#shared/words/languages.ts';
import { UnusableInput } from './failures.ts';

const today = isoDate.optional();
const file = z.string().min(1);
/** An end of the audit trail as a signed summary prints it: the number of an entry and how its hash begins. */
const anchor = z
  .string()
  .regex(/^[1-9]\d*:[0-9a-f]{8,64}$/, 'NUMBER:HASH with 8 to 64 hexadecimal digits is expected');

/** Every command, what it accepts, and how it is called. */
const COMMANDS = {
  assess: { usage: 'assess FILE [--today YYYY-MM-DD]', schema: z.strictObject({ file, today }) },
  handout: {
    usage:
      'handout FILE --out FILE.pdf [--for runner|clinician] [--paper a4|letter] [--language en|de|es|ru] [--units metric|imperial] [--large-print] [--today YYYY-MM-DD]',
    schema: z.strictObject({
      file,
      out: file,
      for: z.enum(['runner', 'clinician']).default('runner'),
      paper: z.enum(['a4', 'letter']).default('a4'),
      language: z.enum(languageIds).default('en'),
      units: z.enum(['metric', 'imperial']).default('metric'),
      'large-print': z.boolean().default(false),
      today,
    }),
  },
  knowledge: { usage: 'knowledge', schema: z.strictObject({}) },
  accuracy: { usage: 'accuracy [--json]', schema: z.strictObject({ json: z.boolean().default(false) }) },
  'review-book': {
    usage: 'review-book --out FILE.html [--language en|de|es|ru]',
    schema: z.strictObject({ out: file, language: z.enum(languageIds).default('en') }),
  },
  'safety-sentences': {
    usage: 'safety-sentences --out FILE.html [--language en|de|es|ru]',
    schema: z.strictObject({ out: file, language: z.enum(languageIds).default('en') }),
  },
  'blank-intake': {
    usage: 'blank-intake --out FILE.pdf [--role doctor|coach] [--paper a4|letter] [--language en|de|es|ru]',
    schema: z.strictObject({
      out: file,
      role: z.enum(['doctor', 'coach']).default('doctor'),
      paper: z.enum(['a4', 'letter']).default('a4'),
      language: z.enum(languageIds).default('en'),
    }),
  },
  fhir: {
    usage: 'fhir FILE [--language en|de|es|ru] [--today YYYY-MM-DD]',
    schema: z.strictObject({ file, language: z.enum(languageIds).default('en'), today }),
  },
  questionnaire: {
    usage: 'questionnaire [--role doctor|coach] [--language en|de|es|ru]',
    schema: z.strictObject({
      role: z.enum(['doctor', 'coach']).default('doctor'),
      language: z.enum(languageIds).default('en'),
    }),
  },
  sample: { usage: 'sample --data DIR', schema: z.strictObject({ data: file }) },
  'intake-schema': { usage: 'intake-schema', schema: z.strictObject({}) },
  verify: {
    usage: 'verify [FILE.pdf] [--anchor NUMBER:HASH] [--data DIR] < passphrase',
    schema: z.strictObject({ file: file.optional(), anchor: anchor.optional(), data: file.optional() }),
  },
  serve: {
    usage: 'serve [--port N] [--data DIR] [--no-open]',
    schema: z.strictObject({
      port: z.coerce.number().int().min(0).max(65_535).optional(),
      data: file.optional(),
      'no-open': z.boolean().default(false),
    }),
  },
} as const;
export type CommandName = keyof typeof COMMANDS;
export type Arguments<Name extends CommandName> = z.infer<(typeof COMMANDS)[Name]['schema']>;
export type Invocation = { [Name in CommandName]: { name: Name; options: Arguments<Name> } }[CommandName];

export const USAGE = Object.values(COMMANDS)
  .map(({ usage }) => `  genu ${usage}`)
  .join('\n');

const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(COMMANDS, name);

/** Reads the words after `genu`. Throws `UnusableInput` with a sentence and the usage. */
export function parseInvocation(words: readonly string[]): Invocation {
  const [name, ...rest] = words;
  if (!isCommand(name)) {
    const problem = name === undefined ? 'No command was given.' : `There is no command "${name}".`;
    throw new UnusableInput([problem, `Usage:\n${USAGE}`]);
  }
  const { schema, usage } = COMMANDS[name];
  const result = schema.safeParse(readOptions(rest, Object.keys(schema.shape), usage));
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path, message }) => `${describeOption(String(path[0] ?? ''))}: ${message}.`,
    );
    throw new UnusableInput([...problems, `Usage: genu ${usage}`]);
  }
  return { name, options: result.data } as Invocation;
}

const FLAGS: ReadonlySet<string> = new Set(['large-print', 'no-open', 'json']);
const describeOption = (key: string): string => (key === 'file' ? 'FILE' : `--${key}`);

function readOptions(words: string[], keys: readonly string[], usage: string): Record<string, unknown> {
  const takesFile = keys.includes('file');
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    keys
      .filter((key) => key !== 'file')
      .map((key) => [key, { type: FLAGS.has(key) ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: takesFile });
    if (positionals.length > 1) throw new Error(`One FILE is expected, not ${positionals.length}.`);
    return { ...values, ...(positionals[0] !== undefined && { file: positionals[0] }) };
  } catch (error) {
    throw new UnusableInput([
      error instanceof Error ? error.message : 'Unreadable options.',
      `Usage: genu ${usage}`,
    ]);
  }
}
