/**
 * Every failure that a user can meet and act upon. The code travels; the sentence (what happened, what is safe,
 * what to do next) stands in the words of the screen. Anything else becomes `INCIDENT` with a number for the log.
 */
export const ERROR_CODES = [
  'VAULT_MISSING',
  'VAULT_EXISTS',
  'VAULT_LOCKED',
  'VAULT_DAMAGED',
  'VAULT_FROM_FUTURE',
  'VAULT_IN_USE',
  'WRONG_PASSPHRASE',
  'WRONG_RECOVERY_CODE',
  'WEAK_PASSPHRASE',
  'READ_ONLY',
  'DISK_FULL',
  'NOT_FOUND',
  'STALE_DRAFT',
  'FINALISED',
  'NOT_PERMITTED',
  'INVALID_INPUT',
  'PDF_FAILED',
  'PRINT_FAILED',
  'REASON_NEEDED',
  'INCOMPLETE',
  'DRAFT_OPEN',
  'TOO_MANY',
  'LOGO_DAMAGED',
  'IN_PROGRESS',
  'CANCELLED',
  'INCIDENT',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
