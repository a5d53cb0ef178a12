import { Failure } from '#shared/contract/failure.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';
import type { OpenVault } from './vault.ts';

/** Throws NOT_FOUND. */
export function getPerson({ store }: OpenVault, id: string): PersonRow {
  const person = store.read(() => store.people.find(id));
  if (person === undefined) throw new Failure('NOT_FOUND', 'person');
  return person;
}
