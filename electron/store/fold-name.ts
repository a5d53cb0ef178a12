import { folded } from '#shared/words/folded.ts';

/** A name as it is searched and compared: no case, no accents, single spaces. */
export const foldName = (name: string): string => folded(name).replaceAll(/\s+/g, ' ').trim();
