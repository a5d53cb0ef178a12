import { MissingGlyphs, TooLong } from '#electron/pdf/refusals.ts';
import { Failure } from '#shared/contract/failure.ts';

/** Why a sheet was not printed, as a failure with a way out; its detail names the place, never what stands there. */
export function printFailure(cause: unknown): Failure {
  const detail =
    cause instanceof MissingGlyphs ? cause.place : cause instanceof TooLong ? 'length' : undefined;
  return new Failure('PDF_FAILED', detail, { cause });
}
