import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../..', import.meta.url));
export const sample = (name: string): string => join(house, 'resources/sample-intakes', `${name}.json`);

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Runs the real command line in a process of its own, as another program would. */
export const genu = (...words: readonly string[]): Promise<Outcome> => genuReading('', ...words);

/** The same with something on standard input. */
export function genuReading(input: string, ...words: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['electron/hosts/command/main.ts', ...words], {
    cwd: house,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A command that reads nothing may be gone before its input is.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const output: Buffer[] = [];
  const messages: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({
        code,
        output: Buffer.concat(output).toString('utf8'),
        messages: Buffer.concat(messages).toString('utf8'),
      }),
    );
  });
}

/** Runs a command that must succeed without a word on standard error, and reads its JSON. */
export async function genuJson<Shape>(...words: readonly string[]): Promise<Shape> {
  const { code, output, messages } = await genu(...words);
  if (code !== 0 || messages !== '') throw new Error(`exit ${code}: ${messages}`);
  return JSON.parse(output) as Shape;
}

interface Intake {
  readonly person?: object;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly choices?: unknown;
}
export const readSample = (name: string): Intake => JSON.parse(readFileSync(sample(name), 'utf8')) as Intake;

/** Writes an intake file into a folder and returns its path. */
export function intakeFile(folder: string, content: unknown): string {
  const path = join(folder, 'intake.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
