import { ORPCError } from '@orpc/client';
import { ERROR_CODES, type ErrorCode } from '#shared/contract/errors.ts';
import { say } from '../ui/words.ts';

export interface ErrorWords {
  readonly title: string;
  readonly text: string;
}
type AnyCode = ErrorCode | 'SIGNED_OUT' | 'NO_CONNECTION';

const isKnown = (code: string): code is ErrorCode => (ERROR_CODES as readonly string[]).includes(code);

/** The code of a failed call. A host that does not answer, and one that no longer knows this page, have one too. */
export function errorCode(error: unknown): AnyCode {
  if (!(error instanceof ORPCError)) return 'NO_CONNECTION';
  if (isKnown(String(error.code))) return error.code as ErrorCode;
  return error.status === 401 ? 'SIGNED_OUT' : 'INVALID_INPUT';
}

/** What happened, what is safe and what to do next. */
export function describeError(error: unknown): ErrorWords {
  const code = errorCode(error);
  const detail =
    error instanceof ORPCError &&
    typeof error.data === 'object' &&
    error.data !== null &&
    'detail' in error.data
      ? String(error.data.detail)
      : '';
  return { title: say(`errors.${code}.title`), text: say(`errors.${code}.text`, { detail }) };
}
