import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { diaryBlock } from './blocks/diary.ts';
import { exercisesBlock } from './blocks/exercises.ts';
import { getHelpBlock } from './blocks/get-help.ts';
import { mainBlock } from './blocks/main.ts';
import { painLightBlock } from './blocks/pain-light.ts';
import { runningPlanBlock } from './blocks/running-plan.ts';
import { columnsBlock } from './blocks/summary/columns.ts';
import { gridBlock } from './blocks/summary/grid.ts';
import { personBlock } from './blocks/summary/person.ts';
import { referencesBlock } from './blocks/summary/references.ts';
import { trendsBlock } from './blocks/summary/trends.ts';
import { bannerBlock, listBlock, textBlock } from './blocks/text.ts';
import { cell } from './parts.ts';
import { whatAndWhy } from './blocks/what-and-why.ts';
import type { Theme } from './theme.ts';

/** Short texts that stand side by side on a runner's sheet. */
const IN_PAIRS: ReadonlySet<string> = new Set([
  'ho-technique-shoes',
  'ho-relief',
  'ho-race',
  'ho-course',
  'ho-why',
  'ho-safety',
]);
type Text = Extract<Block, { kind: 'text' }>;

/** Blocks in reading order → contents in reading order; only neighbours are put beside each other. */
export function layOut(blocks: readonly Block[], theme: Theme): Content[] {
  const contents: Content[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block === undefined) break;
    if (block.kind === 'what') {
      const why = next?.kind === 'list' && next.section === 'ho-why' ? next : undefined;
      contents.push(whatAndWhy(block, why, theme));
      if (why !== undefined) index += 1;
    } else if (isPaired(block) && isPaired(next) && theme.print === 'normal') {
      contents.push(pair(block, next, theme));
      index += 1;
    } else {
      contents.push(single(block, theme));
    }
  }
  return withoutLastSpace(contents);
}

/** Space below the last block could begin a page of its own. */
function withoutLastSpace(contents: readonly Content[]): Content[] {
  const last = contents.at(-1);
  if (typeof last !== 'object' || !('margin' in last) || !Array.isArray(last.margin)) return [...contents];
  const [left = 0, top = 0, right = 0] = last.margin;
  return [...contents.slice(0, -1), cell(last, { margin: [left, top, right, 0] })];
}

const isPaired = (block: Block | undefined): block is Text =>
  block?.kind === 'text' && IN_PAIRS.has(block.section);

function pair(left: Text, right: Text, theme: Theme): Content {
  return {
    columns: [
      { stack: [textBlock(left, theme)], width: '*' },
      { stack: [textBlock(right, theme)], width: '*' },
    ],
    columnGap: 22,
    unbreakable: true,
  };
}

function single(block: Exclude<Block, { kind: 'what' }>, theme: Theme): Content {
  switch (block.kind) {
    case 'banner':
      return bannerBlock(block, theme);
    case 'main':
      return mainBlock(block, theme);
    case 'list':
      return listBlock(block, theme);
    case 'text':
      return textBlock(block, theme);
    case 'pain-light':
      return painLightBlock(block, theme);
    case 'running-plan':
      return runningPlanBlock(block, theme);
    case 'exercises':
      return exercisesBlock(block, theme);
    case 'diary':
      return diaryBlock(block, theme);
    case 'get-help':
      return getHelpBlock(block, theme);
    case 'person':
      return personBlock(block, theme);
    case 'columns':
      return columnsBlock(block, theme);
    case 'grid':
      return gridBlock(block, theme);
    case 'trends':
      return trendsBlock(block, theme);
    case 'references':
      return referencesBlock(block, theme);
  }
}
