import type { ErrorCode } from './errors.ts';

/**
 * An expected failure with a code that every screen can put into words. `detail` narrows the code and never
 * holds what somebody typed.
 */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? code : `${code} (${detail})`, options);
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
  }
}
