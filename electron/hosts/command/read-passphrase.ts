import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { UnusableInput } from './failures.ts';

/** Swallows the echo of what is typed. */
const silent = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** The first line of standard input: piped, or typed without being shown. Throws `UnusableInput` without one. */
export function readPassphrase(input: NodeJS.ReadStream = process.stdin): Promise<string> {
  const isTyped = input.isTTY;
  if (isTyped) process.stderr.write('Passphrase: ');
  const lines = createInterface({ input, ...(isTyped && { output: silent(), terminal: true }) });
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      if (isTyped) process.stderr.write('\n');
      lines.off('close', missing);
      lines.close();
      resolve(line);
    });
    const missing = (): void =>
      reject(new UnusableInput(['No passphrase was given: pipe it in, or type it when asked.']));
    lines.once('close', missing);
  });
}
