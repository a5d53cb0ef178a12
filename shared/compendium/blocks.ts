import type { Condition } from '#shared/logic/condition.ts';
import type { SourceId } from '#shared/knowledge/types.ts';
import type { Edition } from './edition.ts';
import { listOf, shown } from './names.ts';
import type { Block, FactRow, Inline, Text } from './types.ts';

/** A paragraph block; nothing when there is nothing to say. */
export const text = (heading: string | undefined, ...paragraphs: readonly (Text | string)[]): Block[] =>
  paragraphs.length === 0
    ? []
    : [
        {
          kind: 'text',
          ...(heading !== undefined && { heading }),
          paragraphs: paragraphs.map((one) => (typeof one === 'string' ? [one] : one)),
        },
      ];

/** Label and value pairs; a pair without a value is left out. */
export function facts(
  rows: readonly (readonly [label: string, value: Text | string | undefined])[],
): Block[] {
  const told = rows.flatMap(([label, value]): FactRow[] =>
    value === undefined || value.length === 0
      ? []
      : [{ label, value: typeof value === 'string' ? [value] : value }],
  );
  return told.length === 0 ? [] : [{ kind: 'facts', rows: told }];
}

/** A rule under its heading; nothing when the edition shows nothing of it. */
export function ruleBlock(edition: Edition, heading: string, condition: Condition | undefined): Block[] {
  const rule = condition === undefined ? undefined : edition.rule(condition);
  return rule === undefined ? [] : [{ kind: 'rule', heading, rule }];
}

/** Lines under a heading, each telling of one thing; what the edition does not know is left out. */
export function list(
  edition: Edition,
  heading: string,
  entries: readonly (Inline | Text | undefined)[],
  note?: string,
): Block[] {
  const told = entries.flatMap((entry) => {
    const line: Text = entry === undefined ? [] : isText(entry) ? entry : [entry];
    const isWhole = line.length > 0 && line.every((part) => shown(part, edition) !== undefined);
    return isWhole ? [line] : [];
  });
  return told.length === 0
    ? []
    : [{ kind: 'list', heading, ...(note !== undefined && { note }), entries: told }];
}
const isText = (entry: Inline | Text): entry is Text => Array.isArray(entry);

/** Where a belief comes from. A coach reads the numbers: the titles name diagnoses and drugs. */
export const sourcesRow = (
  edition: Edition,
  sources: readonly SourceId[],
): readonly [label: string, value: Text | string | undefined] => [
  edition.say('label.sources'),
  sources.length === 0 ? edition.say('sources.none') : listOf(sources.map(edition.linkTo.source), edition),
];
