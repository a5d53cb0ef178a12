import type { Domain } from '#shared/knowledge/types.ts';
import type { FindingId } from '../clinician/blocks.ts';
import { itemsText } from '../clinician/dose-text.ts';
import { findings } from '../clinician/findings.ts';
import { itemsOf, type Sheet } from '../sheet.ts';

/** A heading and its lines; nothing at all where there are no lines. */
export const part = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[heading, ...lines].join('\n')];

/** Parts with an empty line between them; the text ends with a line end, as a text file does. */
export const text = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** The findings of the summary as lines of text, all or some of them. */
export const findingLines = (
  sheet: Sheet,
  isWanted: (id: FindingId) => boolean = () => true,
): readonly string[] =>
  findings(sheet)
    .filter(({ id }) => isWanted(id))
    .map(({ label, line }) =>
      sheet.words.say('cs.fact', { label, value: line.map(({ text: words }) => words).join('') }),
    );

/** The plan as it stands on paper, a line for each domain. */
export const itemLines = (sheet: Sheet, domains: readonly Domain[]): readonly string[] =>
  domains.flatMap((domain) => {
    const items = itemsOf(sheet, domain);
    if (items.length === 0) return [];
    const { say } = sheet.words;
    return [say('cs.fact', { label: say(`cs.domain.${domain}`), value: itemsText(sheet, items) })];
  });
