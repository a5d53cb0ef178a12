import type { ChapterId, Compendium } from '#shared/compendium/types.ts';
import { say } from '../../ui/words.ts';
import styles from './article.module.css';

interface Props {
  readonly compendium: Compendium;
  readonly onChapter: (id: ChapterId) => void;
}

/** What there is to read, before anything is chosen. */
export const FrontPage = ({ compendium: { role, chapters }, onChapter }: Props) => (
  <div className={styles['article']}>
    <header className={styles['header']}>
      <h2 id="entry-name">{say('knowledge.chapters')}</h2>
    </header>
    <p className={styles['lead']}>{say(role === 'coach' ? 'knowledge.lead.coach' : 'knowledge.lead')}</p>
    <ul className={styles['chapters']}>
      {chapters.map(({ id, title, introduction, articles }) => (
        <li key={id}>
          <div>
            <button type="button" onClick={() => onChapter(id)}>
              {title}
            </button>
            <span>{say('knowledge.entries', { count: articles.length })}</span>
          </div>
          <p>{introduction[0]}</p>
        </li>
      ))}
    </ul>
  </div>
);
