import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';

type Knee = NonNullable<Extract<Block, { kind: 'what' }>['knee']>;

export function kneePicture(_knee: Knee, _width: number): Content | undefined {
  return undefined;
}
