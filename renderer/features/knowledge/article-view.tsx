import { Sign, signOf } from '../../ui/sign.tsx';
import { say } from '../../ui/words.ts';
import styles from './article.module.css';
import { BlockView } from './block-view.tsx';
import type { Entry } from './find-entries.ts';
import { sayOfKnowledge } from './words.ts';

/** What one thing that Genu knows says of itself: its pictures first, then its words. */
export function ArticleView({ entry: { article, chapter } }: { readonly entry: Entry }) {
  const { id, name, isEnglish, group, urgency, blocks } = article;
  const pictures = blocks.filter(({ kind }) => kind === 'drawing');
  const told = blocks.filter(({ kind }) => kind !== 'drawing');
  return (
    <article className={styles['article']}>
      <p className={styles['place']}>
        <a href="#/knowledge">{say('knowledge.front')}</a>
        <span>{chapter.title}</span>
        {group === undefined ? null : <span>{group}</span>}
      </p>
      <header className={styles['header']}>
        <h2 id="entry-name" lang={isEnglish === true ? 'en' : undefined}>
          {name}
        </h2>
        <code>{id}</code>
        {urgency === undefined ? null : (
          <span className={styles['urgency']} data-urgency={urgency}>
            <Sign kind={signOf(urgency)} />
            {sayOfKnowledge(`urgency.${urgency}`)}
          </span>
        )}
      </header>
      {[...pictures, ...told].map((block, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks never change places
        <BlockView key={place} block={block} />
      ))}
      {chapter.introduction.length === 0 ? null : (
        <footer className={styles['about']}>
          <h3>{say('knowledge.inThisChapter')}</h3>
          {chapter.introduction.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </footer>
      )}
    </article>
  );
}
