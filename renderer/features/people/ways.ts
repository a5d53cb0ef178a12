import type { PersonRow } from '#shared/contract/schemas.ts';

/** Where one can go from the list. */
export interface PeopleWays {
  /** Where one goes on: the open draft, a first assessment, or the file of the person. */
  readonly onOpen: (person: Pick<PersonRow, 'id'>) => Promise<void>;
  /** The open follow-up, or a new one that goes on from the last signed visit. */
  readonly onFollowUp: (personId: string) => Promise<void>;
  readonly onPerson: (personId: string) => Promise<void>;
  readonly onHandout: (assessmentId: string) => Promise<void>;
}
