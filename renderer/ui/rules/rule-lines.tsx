import { catalogue, say } from '#renderer/ui/words.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { explain, type ExplanationLine } from '#shared/logic/explain.ts';
import type { Trace } from '#shared/logic/trace.ts';
import { ruleInWords } from '#shared/words/rule-in-words.ts';
import styles from './rules.module.css';
import { TruthSign } from './truth-sign.tsx';

interface Props {
  readonly judged: Trace;
  /** What was answered, in words; undefined while it is unknown. */
  readonly answerOf: (fact: FactId) => string | undefined;
  /** The way to the question that would settle an open line; undefined where there is none. */
  readonly wayTo?: (fact: FactId) => (() => void) | undefined;
}

/**
 * A rule in words, each line ticked, crossed or open; a crossed line says what was found instead, an open one may
 * lead to its question.
 */
export const RuleLines = ({ judged, ...ways }: Props) => (
  <ul className={styles['lines']}>
    {explain(judged).map((line) => (
      <li key={`${line.depth} ${JSON.stringify(line.condition)}`} data-depth={Math.min(line.depth, 5)}>
        <TruthSign truth={line.truth} />
        <Line line={line} {...ways} />
      </li>
    ))}
  </ul>
);

function Line({ line, answerOf, wayTo }: Omit<Props, 'judged'> & { readonly line: ExplanationLine }) {
  const { condition, truth } = line;
  const words = ruleInWords(condition, catalogue);
  if (!('fact' in condition)) return <span className={styles['connective']}>{words}</span>;
  const open = truth === 'unknown' ? wayTo?.(condition.fact) : undefined;
  if (open !== undefined) {
    return (
      <button type="button" className={styles['way']} onClick={open}>
        {words}
      </button>
    );
  }
  const answer = truth === true ? undefined : answerOf(condition.fact);
  return (
    <span>
      {words}
      {answer === undefined ? null : (
        <span className={styles['observed']}> {say('findings.observed', { answer })}</span>
      )}
    </span>
  );
}
