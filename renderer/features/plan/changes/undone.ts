import { catalogue, say, screenLanguage } from '#renderer/ui/words.ts';
import type { DraftChange } from '#shared/contract/schemas.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { differencesOf, type DifferencesView } from './differences.ts';

/** What changes are about, in a list of names: of the questions that were answered, of the lines that differ then. */
export function namesOfChanges(view: DifferencesView, changes: readonly DraftChange[]): string {
  const names = changes.flatMap((change) => {
    if (change.kind === 'choices') return differing(view, { ...view, choices: change.choices });
    const { short, label } = catalogue.questions[change.question];
    return [short ?? label];
  });
  if (names.length === 0) return say('intake.undo.choices');
  return formatsOf(screenLanguage).list([...new Set(names)]);
}

/** What is changed in one of both and not, or otherwise, in the other. */
function differing(one: DifferencesView, other: DifferencesView): readonly string[] {
  const [before, after] = [differencesOf(one), differencesOf(other)];
  const isIn = (list: typeof before, { key, change }: (typeof before)[number]): boolean =>
    list.some((entry) => entry.key === key && entry.change === change);
  return [
    ...before.filter((entry) => !isIn(after, entry)),
    ...after.filter((entry) => !isIn(before, entry)),
  ].map(({ what }) => what);
}
