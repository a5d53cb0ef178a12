import type { Answers } from '#shared/intake/questions.ts';

/**
 * The main zone that follows from the marked ones: the only zone is the main one; a main zone that is no
 * longer marked is none.
 */
export function mainZoneAfter(
  zones: Answers['painZones'],
  main: Answers['painZoneMain'],
): Answers['painZoneMain'] | undefined {
  if (!Array.isArray(zones)) return undefined;
  const marked = zones as readonly Answers['painZoneMain'][];
  if (marked.length === 1) return marked[0];
  return marked.includes(main) ? main : undefined;
}
