import type { OwnedRule } from '#shared/reach/rules.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { concludes, Tried } from './holds.ts';

/** As few of the answers as still draw the conclusion: without any one of them, or any one mark, it is gone. */
export function shrink(answers: Answers, rule: OwnedRule): Answers {
  const stillConcludes = (candidate: object): boolean => concludes(rule, new Tried(candidate));
  const withoutAnswers = dropChunks(Object.keys(answers), (keys) => stillConcludes(pick(answers, keys)));
  const kept: Record<string, unknown> = pick(answers, withoutAnswers);
  for (const [key, value] of Object.entries(kept)) {
    Object.assign(kept, fewerMarks(kept, key, value, stillConcludes));
  }
  return kept;
}

/** The same answer with as few marks as it needs; a single value stays what it is. */
function fewerMarks(
  answers: object,
  key: string,
  value: unknown,
  stillConcludes: (candidate: object) => boolean,
): object {
  if (!Array.isArray(value) || value.length < 2) return {};
  const holds = (marks: readonly unknown[]): boolean =>
    marks.length > 0 && stillConcludes({ ...answers, [key]: marks });
  return { [key]: dropChunks(value as readonly unknown[], holds) };
}

/** Leaves out halves, quarters and so on down to single items, as long as what is left still holds. */
function dropChunks<Item>(
  items: readonly Item[],
  holds: (items: readonly Item[]) => boolean,
): readonly Item[] {
  let kept = items;
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (holds(fewer)) kept = fewer;
      else at += size;
    }
  }
  return kept;
}

const pick = (answers: Answers, keys: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => keys.includes(key)));
