import { readFile } from 'node:fs/promises';
import { parseIntakeFile, type IntakeFile } from '#electron/services/intake-file.ts';
import { UnusableInput } from './failures.ts';

/** Reads an intake file; throws `UnusableInput` when it is missing or holds anything that is not understood. */
export async function readIntake(path: string): Promise<IntakeFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UnusableInput([
      `The intake file cannot be read (${error.code ?? 'unknown reason'}): check its path.`,
    ]);
  });
  const parsed = parseIntakeFile(text);
  if ('problems' in parsed) throw new UnusableInput(parsed.problems);
  return parsed.intake;
}
