import { Failure } from '#shared/contract/failure.ts';

/** Why the services could not be started, in a sentence with a way out; none for what nobody foresaw. */
export function startFailureSentence(error: unknown): string | undefined {
  if (!(error instanceof Failure)) return undefined;
  switch (error.code) {
    case 'VAULT_IN_USE':
      return 'Genu is already running on this data folder. Use that window, or stop it first.';
    case 'READ_ONLY':
      return 'The data folder cannot be written. Nothing was changed: choose another with --data.';
    case 'DISK_FULL':
      return 'The disk is full. Nothing was changed: free some space, or choose another data folder with --data.';
    default:
      return undefined;
  }
}
