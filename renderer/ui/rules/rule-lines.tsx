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
}

/** A rule in words, each line ticked, crossed or open; a crossed line says what was found instead. */
export const RuleLines = ({ judged, answerOf }: Props) => (
  <ul className={styles['lines']}>
    {explain(judged).map((line) => (
      <li key={`${line.depth} ${JSON.stringify(line.condition)}`} data-depth={Math.min(line.depth, 5)}>
        <TruthSign truth={line.truth} />
        <Line line={line} answerOf={answerOf} />
      </li>
    ))}
  </ul>
);

function Line({ line, answerOf }: Pick<Props, 'answerOf'> & { readonly line: ExplanationLine }) {
  const { condition, truth } = line;
  const words = ruleInWords(condition, catalogue);
  if (!('fact' in condition)) return <span className={styles['connective']}>{words}</span>;
  const answer = truth === true ? undefined : answerOf(condition.fact);
  return (
    <span>
      {words}
      {answer === undefined ? null : (
        <span className={styles['observed']}> {say('plan.why.observed', { answer })}</span>
      )}
    </span>
  );
}
