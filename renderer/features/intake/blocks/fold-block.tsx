import { ChevronDown, ChevronRight } from 'lucide-react';
import { isAsked } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { ownUnknown } from '../options.ts';
import { questionOf } from '../control.ts';
import { openAndGo } from '../focus.ts';
import type { FoldBlock } from '../layouts/layout.ts';
import { LineRow } from '../line-row.tsx';
import { usePage, type PageContent } from '../page-context.ts';
import styles from './fold-block.module.css';

/** Groups of which few knees need one: those that are open below each other, the others on a line. */
export function Folds({ folds }: { readonly folds: readonly FoldBlock[] }) {
  return (
    <div className={styles['folds']}>
      {folds.map((fold) => (
        <Fold key={fold.title} block={fold} />
      ))}
    </div>
  );
}

/** A group that few knees need: one line until it is opened, or until the pain asks for it. */
function Fold({ block }: { readonly block: FoldBlock }) {
  const page = usePage();
  const { visible, facts, onOpen } = page;
  const count = block.lines.flat().filter((id) => isAsked(id) && visible.has(id)).length;
  if (count === 0) return null;
  const isOpen = isUnfolded(block, page);
  return (
    <section className={styles['block']} data-open={isOpen ? '' : undefined}>
      <h2>
        {isOpen ? (
          <span className={styles['title']}>
            <ChevronDown size={14} aria-hidden="true" />
            {say(block.title)}
          </span>
        ) : (
          <button
            type="button"
            className={styles['title']}
            aria-expanded={false}
            onClick={({ currentTarget }) =>
              openAndGo(currentTarget.closest('section'), () => onOpen(block.title))
            }
          >
            <ChevronRight size={14} aria-hidden="true" />
            {say(block.title)} <span className={styles['count']}>{count}</span>
          </button>
        )}
      </h2>
      {isOpen ? (
        <div className={styles['lines']}>
          {block.lines.map((line) => (
            <LineRow key={line.join(' ')} line={line} visible={visible} facts={facts} />
          ))}
        </div>
      ) : null}
    </section>
  );
}

/** Opened by hand, by a sore zone, by its leading question, or because something in it is answered. */
function isUnfolded(block: FoldBlock, { opened, facts, answers, sources }: PageContent): boolean {
  if (opened.has(block.title)) return true;
  const sore = facts.values.painZones ?? [];
  if (block.zones?.some((zone) => sore.includes(zone)) === true) return true;
  return block.lines.flat().some((id) => {
    if (!isAsked(id) || answers[id] === undefined || sources[id] !== undefined) return false;
    const question = questionOf(id);
    return question.kind !== 'one-of' || answers[id] !== ownUnknown(question.options);
  });
}
