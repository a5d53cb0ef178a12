import type { Inline, RuleInWords, RuleLine, Text } from '#shared/compendium/types.ts';
import styles from './article.module.css';
import { sayOfKnowledge } from './words.ts';

/** Words, some of which lead to another entry, and some of which are a source's own. */
export const Words = ({ text }: { readonly text: Text }) =>
  // oxlint-disable-next-line react/no-array-index-key -- words never change places
  text.map((part, place) => <Part key={place} part={part} />);

function Part({ part }: { readonly part: Inline }) {
  if (typeof part === 'string') return part;
  if ('english' in part) return <span lang="en">{part.english}</span>;
  return <a href={`#/knowledge/${part.to}`}>{part.text}</a>;
}

/** A rule as lists in lists. */
export const RuleView = ({ rule: { lines, isReduced } }: { readonly rule: RuleInWords }) => (
  <>
    <Lines lines={lines} depth={0} />
    {isReduced === true ? <p className={styles['note']}>{sayOfKnowledge('rule.reduced')}</p> : null}
  </>
);

function Lines({ lines, depth }: { readonly lines: readonly RuleLine[]; readonly depth: number }) {
  const heads = lines.flatMap((line, place) => (line.depth === depth ? [place] : []));
  return (
    <ul className={styles['rule']}>
      {heads.map((start, place) => {
        const inner = lines.slice(start + 1, heads[place + 1]);
        return (
          <li key={start}>
            <Words text={lines[start]?.text ?? []} />
            {inner.length === 0 ? null : <Lines lines={inner} depth={depth + 1} />}
          </li>
        );
      })}
    </ul>
  );
}
