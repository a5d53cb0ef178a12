import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ChapterId } from '#shared/compendium/types.ts';
import type { KnowledgeRead } from '#shared/contract/knowledge.ts';
import { KeyBar } from '../../ui/key-bar.tsx';
import { scrollRegion } from '../../ui/scroll-region.ts';
import { Message } from '../../ui/message.tsx';
import { say } from '../../ui/words.ts';
import { ArticleView } from './article-view.tsx';
import articleStyles from './article.module.css';
import { EditionLine } from './edition-line.tsx';
import { EntryList } from './entry-list.tsx';
import { entriesOf, findEntries } from './find-entries.ts';
import { FrontPage } from './front-page.tsx';
import styles from './knowledge.module.css';
import { SearchField } from './search-field.tsx';
import { useReadingKeys } from './use-reading-keys.ts';

export interface Opening {
  /** Id of the entry that is read; none on the front page. */
  readonly entry: string | undefined;
  /** `isLeafing` when it is one of many passed by with the arrows. */
  readonly onOpen: (id: string, isLeafing: boolean) => void;
}

/** The list at the left, what one reads at the right; the search field leads through the list. */
export function KnowledgeReader({
  knowledge,
  entry,
  onOpen,
}: Opening & { readonly knowledge: KnowledgeRead }) {
  const { compendium } = knowledge;
  const entries = useMemo(() => entriesOf(compendium), [compendium]);
  const [typed, setTyped] = useState('');
  const [chapter, setChapter] = useState<ChapterId>();
  // What was open when something was typed. As long as it still is, the best match waits for Enter.
  const [typedOver, setTypedOver] = useState<{ readonly entry: string | undefined }>();
  const searched = useDeferredValue(typed);
  const found = useMemo(() => findEntries(entries, searched, chapter), [entries, searched, chapter]);
  const field = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLElement>(null);
  const read = entries.find(({ article }) => article.id === entry);
  const isWaiting = typed.trim() !== '' && typedOver !== undefined && typedOver.entry === entry;
  const active = isWaiting ? found[0]?.article.id : entry;

  useReadingKeys(field, page);
  const shown = useRef(entry);
  useEffect(() => {
    if (shown.current === entry) return;
    shown.current = entry;
    page.current?.scrollTo(0, 0);
    if (document.activeElement === field.current) return;
    // A link that was followed is gone with its entry: reading goes on from the top of the new one.
    if (document.activeElement === document.body) page.current?.focus();
    page.current?.scrollIntoView({ block: 'start' });
  }, [entry]);
  const onSearchKey = (event: KeyboardEvent): void => {
    // Keys may be faster than the list is drawn: they mean what has been typed by now.
    const matches = searched === typed ? found : findEntries(entries, typed, chapter);
    const current = isWaiting ? matches[0]?.article.id : entry;
    const place = matches.findIndex(({ article }) => article.id === current);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = Math.max(0, Math.min(matches.length - 1, place + (event.key === 'ArrowDown' ? 1 : -1)));
      const id = matches[next]?.article.id;
      if (id !== undefined) onOpen(id, true);
    } else if (event.key === 'Enter' && current !== undefined) {
      onOpen(current, false);
      setTypedOver(undefined);
      page.current?.focus();
      page.current?.scrollIntoView({ block: 'start' });
    }
  };

  return (
    <div className={styles['screen']}>
      <main className={styles['main']}>
        <h1 className="visually-hidden">{say('knowledge.title')}</h1>
        <section className={styles['side']} aria-label={say('knowledge.list')}>
          <SearchField
            field={field}
            typed={typed}
            active={found.some(({ article }) => article.id === active) ? active : undefined}
            onType={(next) => {
              setTyped(next);
              setTypedOver({ entry });
            }}
            onKeyDown={onSearchKey}
          />
          <div className={styles['narrow']}>
            <select
              aria-label={say('knowledge.chapter')}
              value={chapter ?? ''}
              onChange={({ target }) =>
                setChapter(compendium.chapters.find(({ id }) => id === target.value)?.id)
              }
            >
              <option value="">{say('knowledge.everything')}</option>
              {compendium.chapters.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
            <span role="status">
              {say('knowledge.found', { matching: found.length, total: entries.length })}
            </span>
          </div>
          <EntryList entries={found} active={active} isFound={searched.trim() !== ''} />
          {found.length === 0 ? <p className={styles['nothing']}>{say('knowledge.noMatch')}</p> : null}
        </section>
        <section ref={page} className={styles['page']} aria-labelledby="entry-name" {...scrollRegion}>
          <EditionLine knowledge={knowledge} />
          {read === undefined && entry === undefined ? (
            <FrontPage
              compendium={compendium}
              onChapter={(id) => {
                setTyped('');
                setChapter(id);
                field.current?.focus();
              }}
            />
          ) : null}
          {read === undefined && entry !== undefined ? <Missing /> : null}
          {read === undefined ? null : <ArticleView key={read.article.id} entry={read} />}
        </section>
      </main>
      <KeyBar
        note={say('shell.intended')}
        hints={[
          { keys: ['/'], does: say('knowledge.key.search') },
          { keys: ['↑', '↓'], does: say('knowledge.key.move') },
          { keys: ['Enter'], does: say('knowledge.key.read') },
          { keys: ['Esc'], does: say('knowledge.key.list') },
        ]}
      />
    </div>
  );
}

const Missing = () => (
  <div className={articleStyles['article']}>
    <h2 id="entry-name" className="visually-hidden">
      {say('knowledge.article')}
    </h2>
    <Message title={say('knowledge.missing.title')} sign="diamond">
      {say('knowledge.missing.text')}
    </Message>
  </div>
);
