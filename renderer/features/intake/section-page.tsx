import { ChevronRight } from 'lucide-react';
import { useMemo, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { SectionId } from '#shared/intake/question.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { memo } from '#renderer/ui/memo.ts';
import { scrollRegion } from '#renderer/ui/scroll-region.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import { PageBlock } from './blocks/page-block.tsx';
import { CompletenessDisc } from './completeness-disc.tsx';
import { HelpLine } from './help-line.tsx';
import { QuestionMenu } from './history/question-menu.tsx';
import { keyOfBand, keyOfBlock, type Band } from './layouts/layout.ts';
import { layouts } from './layouts/layouts.ts';
import { LineRow } from './line-row.tsx';
import { PageProvider } from './page-context.ts';
import type { IntakeFacts } from './use-facts.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { useVisibleFacts } from './use-facts.ts';
import styles from './section-page.module.css';

interface Props {
  readonly section: SectionId;
  readonly intake: IntakeFacts;
  readonly next: SectionId | undefined;
  readonly isReadOnly: boolean;
  readonly opened: ReadonlySet<string>;
  readonly onOpenBlock: (block: string) => void;
  readonly onJump: (question: QuestionId) => void;
  readonly onNext: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One section at a time. Follow-up questions unfold where they belong. */
export const SectionPage = memo(function SectionPage({ section, intake, next, onNext, ...props }: Props) {
  const { facts, answers, sources, handedOver, completeness } = intake;
  const { opened, onOpenBlock, onJump } = props;
  const visible = useVisibleFacts(section, intake);
  const form = useRef<HTMLDivElement>(null);
  const onFocus = useKeepFocus(form, visible, props.isReadOnly, onNext);
  const { head, bands } = layouts[section];
  const { state, answered, asked } = completeness.get(section) ?? { state: 'empty', answered: 0, asked: 0 };
  const content = useMemo(
    () => ({
      facts,
      answers,
      sources,
      handedOver,
      visible: new Set(visible),
      opened,
      onOpen: onOpenBlock,
      onJump,
    }),
    [facts, answers, sources, handedOver, visible, opened, onOpenBlock, onJump],
  );
  return (
    <main
      className={styles['page']}
      data-section={section}
      // No answer takes the focus then, and keys are to scroll.
      {...(props.isReadOnly && scrollRegion)}
    >
      <PageProvider value={content}>
        <div
          ref={form}
          className={styles['body']}
          role="presentation"
          onKeyDown={props.onKeyDown}
          onFocus={onFocus}
        >
          <header className={styles['header']}>
            <h1 className={styles['title']}>{catalogue.sections[section]}</h1>
            {head === undefined ? null : (
              <fieldset className={styles['fields']} disabled={props.isReadOnly}>
                <LineRow line={head} visible={content.visible} facts={facts} />
              </fieldset>
            )}
            <HelpLine />
            <QuestionMenu isReadOnly={props.isReadOnly} />
            {asked === 0 ? null : (
              <span className={styles['count']}>
                <CompletenessDisc state={state} />
                {say('intake.answered', { answered, asked })}
              </span>
            )}
            {next === undefined ? null : (
              <button type="button" className={styles['next']} onClick={onNext}>
                {catalogue.sections[next]}
                <ChevronRight size={14} aria-hidden="true" />
              </button>
            )}
          </header>
          {section === 'person' ? (
            <p className={styles['assessor']}>{say('intake.assessor', { role: facts.role })}</p>
          ) : null}
          {visible.length === 0 ? <p>{say('intake.empty')}</p> : null}
          <fieldset className={styles['fields']} disabled={props.isReadOnly}>
            {bands.map((band) => (
              <BandOfPage key={keyOfBand(band)} band={band} />
            ))}
          </fieldset>
        </div>
      </PageProvider>
    </main>
  );
});

const labelsOf = (labels: 'own' | number) =>
  ({ '--wide-labels': labels === 'own' ? 'auto' : `${labels}px` }) as CSSProperties;

function BandOfPage({ band: { columns, template } }: { readonly band: Band }) {
  const tracks = { '--tracks': template ?? `repeat(${columns.length}, minmax(0, 1fr))` } as CSSProperties;
  return (
    <div className={styles['band']} style={tracks}>
      {columns.map(({ labels, blocks }) => (
        <div key={blocks.map(keyOfBlock).join(' ')} className={styles['column']} style={labelsOf(labels)}>
          {blocks.map((block) => (
            <PageBlock key={keyOfBlock(block)} block={block} />
          ))}
        </div>
      ))}
    </div>
  );
}
