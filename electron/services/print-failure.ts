import { MissingGlyphs, TooLong } from '#electron/pdf/refusals.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Ports } from './ports.ts';

/** Prints through the dialog of the system; false when it was cancelled. Throws PRINT_FAILED. */
export async function printThrough(
  printFile: NonNullable<Ports['printFile']>,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    return await printFile(bytes);
  } catch (error) {
    throw new Failure('PRINT_FAILED', undefined, { cause: error });
  }
}

/** Why a sheet was not printed, as a failure with a way out; its detail names the place, never what stands there. */
export function printFailure(cause: unknown): Failure {
  const detail =
    cause instanceof MissingGlyphs ? cause.place : cause instanceof TooLong ? 'length' : undefined;
  return new Failure('PDF_FAILED', detail, { cause });
}
