import { useEffect, useRef } from 'react';
import { Sign, signOf } from '../../ui/sign.tsx';
import { memo } from '#renderer/ui/memo.ts';
import { say, screenLanguage } from '../../ui/words.ts';
import type { Entry } from './find-entries.ts';
import styles from './knowledge.module.css';

export const LIST_ID = 'knowledge-entries';
export const optionId = (id: string): string => `entry-${id}`;

interface Props {
  readonly entries: readonly Entry[];
  readonly active: string | undefined;
  /** Found entries stand by how well they match, each with its chapter; else they stand under their chapters. */
  readonly isFound: boolean;
}

/** The entries. The search field keeps the focus and says which one is active. */
export const EntryList = memo(function EntryList({ entries, active, isFound }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, entries]);
  const option = ({ article: { id, name, summary, isEnglish, urgency }, chapter }: Entry) => {
    const lang = isEnglish === true ? 'en' : undefined;
    return (
      // The keys are the search field's: it is the combobox of this list. A pointer follows the link.
      <a
        key={id}
        id={optionId(id)}
        role="option"
        aria-selected={id === active}
        tabIndex={-1}
        href={`#/knowledge/${id}`}
        className={styles['option']}
      >
        <span className={styles['name']} lang={lang}>
          {urgency === undefined ? null : <Sign kind={signOf(urgency)} />}
          {name}
        </span>
        <span className={styles['summary']} title={summary} lang={lang}>
          {isFound ? <span lang={screenLanguage}>{`${chapter.title} · `}</span> : null}
          {summary}
        </span>
      </a>
    );
  };
  const chapters = [...new Set(entries.map(({ chapter }) => chapter))];
  return (
    <div ref={list} id={LIST_ID} role="listbox" aria-label={say('knowledge.list')} className={styles['list']}>
      {isFound
        ? entries.map(option)
        : chapters.map((chapter) => (
            <div key={chapter.id} role="group" aria-labelledby={`chapter-${chapter.id}`}>
              <div id={`chapter-${chapter.id}`} role="presentation" className={styles['chapter']}>
                {chapter.title}
              </div>
              {entries.filter((entry) => entry.chapter === chapter).map(option)}
            </div>
          ))}
    </div>
  );
});
