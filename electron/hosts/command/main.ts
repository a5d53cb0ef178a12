import { Temporal } from 'temporal-polyfill';
import { assertNodeVersion } from '#electron/services/node-version.ts';
import { parseInvocation } from './arguments.ts';
import { CommandFailure, UnusableInput } from './failures.ts';
import { run } from './run.ts';

/**
 * The command line: standard output carries the result alone, messages go to standard error.
 * Exit code 0 done, 1 failed, 2 the input is not usable.
 */
try {
  assertNodeVersion();
  const output = await run(parseInvocation(process.argv.slice(2)), Temporal.Now.plainDateISO().toString());
  if (output !== undefined) process.stdout.write(`${output}\n`);
} catch (error) {
  if (error instanceof UnusableInput) {
    for (const problem of error.problems) process.stderr.write(`${problem}\n`);
    process.exitCode = 2;
  } else if (error instanceof CommandFailure) {
    if (error.output !== undefined) process.stdout.write(`${error.output}\n`);
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else {
    // The message of an unforeseen error may quote what somebody typed, so only its kind is said.
    const kind = error instanceof Error ? error.name : 'unknown';
    process.stderr.write(
      `Genu met a fault of its own (${kind}). Nothing was written; please report the command.\n`,
    );
    process.exitCode = 1;
  }
}
