import { catalogue, say } from '#renderer/ui/words.ts';
import { explain, type ExplanationLine } from '#shared/logic/explain.ts';
import type { Trace } from '#shared/logic/trace.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { ruleInWords } from '#shared/words/rule-in-words.ts';
import { valueInWords } from './fact-words.ts';
import { useFindings } from './findings-context.ts';
import { TruthSign } from './truth-sign.tsx';
import { unansweredOf } from './unanswered.ts';
import styles from './rule-lines.module.css';

/** A rule in words, each line ticked, crossed or open; an open line leads to its question. */
export function RuleLines({ judged }: { readonly judged: Trace }) {
  const lines = explain(judged);
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={lines.indexOf(line)} className={styles['line']} data-depth={Math.min(line.depth, 5)}>
          <TruthSign truth={line.truth} />
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { readonly line: ExplanationLine }) {
  const { values, onJump } = useFindings();
  const { condition, truth, observed } = line;
  const words = ruleInWords(condition, catalogue);
  if (!('fact' in condition)) return <span className={styles['connective']}>{words}</span>;
  const open = truth === 'unknown' ? unansweredOf([condition.fact], values) : undefined;
  if (open !== undefined) {
    return (
      <button type="button" className={styles['open']} onClick={() => onJump(open)}>
        {words}
      </button>
    );
  }
  return (
    <span>
      {words}
      {observed === undefined || truth === true ? null : <Observed fact={condition.fact} value={observed} />}
    </span>
  );
}

function Observed({
  fact,
  value,
}: {
  readonly fact: FactId;
  readonly value: NonNullable<ExplanationLine['observed']>;
}) {
  const answer = valueInWords(fact, value);
  return <span className={styles['observed']}> {say('findings.observed', { answer })}</span>;
}
