import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { heading, section } from '../../parts.ts';
import { tagged } from '../../structure/tag.ts';
import { COLOUR, type Theme } from '../../theme.ts';

/** Small print in two columns: what the letters mean, then the sources by number. */
export function referencesBlock(
  { title, note, items }: Extract<Block, { kind: 'references' }>,
  theme: Theme,
): Content {
  const half = Math.ceil(items.length / 2);
  const column = (part: readonly string[]) => ({
    stack: part.map((text) => tagged('LI', { stack: [tagged('LBody', { text, margin: [0, 0, 0, 1] })] })),
    width: '*' as const,
  });
  return section(
    [
      heading(title, theme),
      tagged('L', {
        columns: [column(items.slice(0, half)), column(items.slice(half))],
        columnGap: 16,
        fontSize: theme.size.small * 0.92,
        color: COLOUR.ink2,
      }),
      { text: note, fontSize: theme.size.small * 0.92, color: COLOUR.ink2, margin: [0, 2, 0, 0] },
    ],
    theme,
  );
}
