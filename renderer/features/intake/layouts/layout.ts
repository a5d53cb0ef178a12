import type { FactId, QuestionId } from '#shared/intake/questions.ts';
import type { PainZone } from '#shared/intake/pain-zones.ts';
import type { SweepId } from '#shared/intake/sweeps.ts';
import type { MessageId } from '#renderer/ui/words.ts';

/** Questions that share a line: a follow-up stands behind the one that calls it, so that nothing below moves. */
export type Line = readonly [FactId, ...FactId[]];

/** The questions of a sweep: folded under its signs until somebody wants them singly. */
export interface SweepBlock {
  readonly kind: 'sweep';
  readonly sweep: SweepId;
  readonly lines: readonly Line[];
  /** Its lists stand open: they are the signs (dossier intake.md §12.1, `sw-health`). */
  readonly isOpen?: true;
}
/** Questions under a heading that opens in place, because few knees need them. */
export interface FoldBlock {
  readonly kind: 'fold';
  readonly title: MessageId;
  readonly lines: readonly Line[];
  /** Open by itself when the pain is there. */
  readonly zones?: readonly PainZone[];
  /** Open by itself when this question is asked for sure. */
  readonly leader?: QuestionId;
}
interface TitleBlock {
  readonly kind: 'title';
  readonly title: MessageId;
}
/** The drawing of both knees with its zones. */
interface MapBlock {
  readonly kind: 'pain-map';
}
/** Groups that open in place, one behind the other while they are folded. */
interface FoldsBlock {
  readonly kind: 'folds';
  readonly folds: readonly FoldBlock[];
}
export type Block = Line | SweepBlock | FoldBlock | FoldsBlock | TitleBlock | MapBlock;

/** Blocks under each other; `labels` is the width in pixels that their labels share, so that every control starts on one line. */
export interface Column {
  readonly labels: 'own' | number;
  readonly blocks: readonly Block[];
}
/** Columns beside each other, hairlines between the bands. Their order is the order of the keyboard. */
export interface Band {
  readonly columns: readonly Column[];
  /** Shares of the width, as a grid template; equal ones when it is absent. */
  readonly template?: string;
}
export interface PageLayout {
  /** Beside the title of the page. */
  readonly head?: Line;
  readonly bands: readonly Band[];
}

export const isLine = (block: Block): block is Line => Array.isArray(block);
export const title = (message: MessageId): TitleBlock => ({ kind: 'title', title: message });
export const sweep = (id: SweepId, ...lines: readonly Line[]): SweepBlock => ({
  kind: 'sweep',
  sweep: id,
  lines,
});

/** The lines of a block; the pain map asks where it hurts and where most. */
export function linesOf(block: Block): readonly Line[] {
  if (isLine(block)) return [block];
  if (block.kind === 'pain-map') return [['painZones'], ['painZoneMain']];
  if (block.kind === 'folds') return block.folds.flatMap(({ lines }) => lines);
  return block.kind === 'title' ? [] : block.lines;
}

/** Every question and computed value of a page, in the order of the keyboard. */
export const factsOf = ({ head, bands }: PageLayout): readonly FactId[] => [
  ...(head ?? []),
  ...bands.flatMap(({ columns }) =>
    columns.flatMap(({ blocks }) => blocks.flatMap((block) => linesOf(block).flat())),
  ),
];

/** What tells a block from the others of its page. */
export function keyOfBlock(block: Block): string {
  if (isLine(block)) return block.join(' ');
  return block.kind === 'title' ? block.title : linesOf(block).join(' ');
}
export const keyOfBand = ({ columns }: Band): string =>
  columns.flatMap(({ blocks }) => blocks.map(keyOfBlock)).join(' ');
