import type { QuestionId } from '#shared/intake/questions.ts';
import { presentationOf } from './presentation.ts';

/** Options that say themselves that nobody knows or looked; beside them "not known" is one too many. */
const OWN_UNKNOWN: ReadonlySet<string> = new Set([
  'unknown',
  'not-tested',
  'not-done',
  'not-seen',
  'not-measured',
]);

/** The option of a question that means "not known", if it has one. */
export const ownUnknown = (options: readonly string[]): string | undefined =>
  options.find((option) => OWN_UNKNOWN.has(option));

/** The options as they stand on the page: those in sight first, "nobody looked" last. */
export function orderOf(id: QuestionId, options: readonly string[]): readonly string[] {
  const { first = [] } = presentationOf(id);
  const own = ownUnknown(options);
  const rest = options.filter((option) => !first.includes(option) && option !== own);
  return [...first, ...rest, ...(own === undefined ? [] : [own])];
}
