import type { ReactNode } from 'react';
import { say } from '#renderer/ui/words.ts';
import { isLine, type Block } from '../layouts/layout.ts';
import { LineRow } from '../line-row.tsx';
import { usePage } from '../page-context.ts';
import { PainMap } from '../pain-map/pain-map.tsx';
import { Folds } from './fold-block.tsx';
import { Sweep } from './sweep-block.tsx';
import styles from './page-block.module.css';

export function PageBlock({ block }: { readonly block: Block }): ReactNode {
  const { visible, facts } = usePage();
  if (isLine(block)) return <LineRow line={block} visible={visible} facts={facts} />;
  switch (block.kind) {
    case 'sweep':
      return <Sweep block={block} />;
    case 'folds':
      return <Folds folds={block.folds} />;
    case 'pain-map':
      return <PainMap />;
    default:
      return <h2 className={styles['title']}>{say(block.title)}</h2>;
  }
}
