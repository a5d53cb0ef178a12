import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import { describeChange } from '../versions/describe.ts';

const MOST_LINES = 16;

/** What changed against the signed version that this one replaces, in two columns. */
export function changesBlock({ amended, words }: Sheet): Block | undefined {
  if (amended === undefined) return undefined;
  const { say, dates } = words;
  const { since, changes } = amended;
  const more = changes.length - MOST_LINES;
  const lines = [
    ...changes.slice(0, MOST_LINES).map((change) => ({ text: describeChange(change, words) })),
    ...(more > 0 ? [{ text: say('cs.more', { count: more }) }] : []),
  ];
  if (lines.length === 0) lines.push({ text: say('vc.none') });
  const half = Math.ceil(lines.length / 2);
  return {
    kind: 'columns',
    section: 'cs-changes',
    title: say('vc.title', { date: dates.long(since) }),
    columns: [{ lines: lines.slice(0, half) }, { lines: lines.slice(half) }],
  };
}
