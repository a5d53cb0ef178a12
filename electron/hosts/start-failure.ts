import { Failure } from '#shared/contract/failure.ts';
import { findAddress } from './running-address.ts';

/** Why the services could not be started, in a sentence with a way out; none for what nobody foresaw. */
export function startFailureSentence(error: unknown, dataFolder: string): string | undefined {
  if (!(error instanceof Failure)) return undefined;
  switch (error.code) {
    case 'VAULT_IN_USE': {
      const address = findAddress(dataFolder);
      const place = address === undefined ? '' : ` at ${address}`;
      return `Genu is already running on this data folder${place}. Use that window, or stop it first.`;
    }
    case 'READ_ONLY':
      return 'The data folder cannot be written. Nothing was changed: choose another with --data.';
    case 'DISK_FULL':
      return 'The disk is full. Nothing was changed: free some space, or choose another data folder with --data.';
    default:
      return undefined;
  }
}
