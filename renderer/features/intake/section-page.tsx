import { memo, type KeyboardEvent } from 'react';
import type { Facts } from '#shared/intake/facts.ts';
import type { SectionId } from '#shared/intake/question.ts';
import { isAsked } from '#shared/intake/questions.ts';
import { sectionWords } from '#shared/words/en/sections.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/words.ts';
import { CompletenessDisc } from './completeness-disc.tsx';
import { DerivedRow } from './derived-row.tsx';
import { HelpLine } from './help-line.tsx';
import { QuestionRow } from './question-row.tsx';
import type { Completeness } from './sections.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { useVisibleRows } from './use-facts.ts';
import styles from './section-page.module.css';

interface Props {
  readonly section: SectionId;
  readonly facts: Facts;
  readonly completeness: Completeness;
  readonly next: SectionId | undefined;
  readonly onNext: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One section at a time. Follow-up questions unfold where they belong. */
export const SectionPage = memo(function SectionPage({
  section,
  facts,
  completeness,
  next,
  ...props
}: Props) {
  const rows = useVisibleRows(section, facts);
  const onFocus = useKeepFocus(section, rows, props.onNext);
  const { answered, asked } = completeness;
  return (
    <main className={styles['page']}>
      <header className={styles['header']}>
        <h1 className={styles['title']}>{sectionWords[section]}</h1>
        <HelpLine />
        <span className={styles['count']}>
          <CompletenessDisc state={completeness.state} />
          {say('intake.answered', { answered, asked })}
        </span>
      </header>
      {section === 'person' ? (
        <p className={styles['assessor']}>{say('intake.assessor', { role: facts.role })}</p>
      ) : null}
      {rows.length === 0 ? <p>{say('intake.empty')}</p> : null}
      <div className={styles['rows']} role="presentation" onKeyDown={props.onKeyDown} onFocus={onFocus}>
        {rows.map((id) =>
          isAsked(id) ? (
            <QuestionRow key={id} id={id} />
          ) : (
            <DerivedRow key={id} id={id} value={facts.values[id]} />
          ),
        )}
      </div>
      {next === undefined ? null : (
        <footer className={styles['footer']}>
          <Button kind="quiet" onPress={props.onNext}>
            {say('intake.next', { section: sectionWords[next] })}
          </Button>
        </footer>
      )}
    </main>
  );
});
