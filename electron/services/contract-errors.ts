import { randomInt } from 'node:crypto';
import { ORPCError } from '@orpc/server';
import { Failure } from '#shared/contract/failure.ts';
import { asFailure } from '#electron/store/failures.ts';

/**
 * What travels to the screen instead of an error: a known code, or an incident with a number. The log gets the
 * number, the kind and where it was thrown; never the message, which may quote what somebody typed.
 */
export function asContractError(error: unknown, log: (line: string) => void): ORPCError<string, unknown> {
  const failure = isRefusedInput(error) ? new Failure('INVALID_INPUT') : asFailure(error);
  if (failure instanceof Failure) {
    const { code, detail, cause } = failure;
    if (code === 'PDF_FAILED') log(`${code}: ${describe(cause)}`);
    return new ORPCError(code, { message: code, data: detail === undefined ? {} : { detail } });
  }
  const number = String(randomInt(100_000, 1_000_000));
  log(`incident ${number}: ${describe(error)}`);
  return new ORPCError('INCIDENT', { message: 'INCIDENT', data: { detail: number } });
}

/** The contract refused the input. What it found stays here: it would quote the keys that somebody sent. */
const isRefusedInput = (error: unknown): boolean =>
  error instanceof ORPCError && error.code === 'BAD_REQUEST';

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    // A path would name the user of the machine.
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^()\s]*[/\\]([^/\\()]+)\)?$/, '$1'));
  return [error.name, ...places].join(' | ');
}
