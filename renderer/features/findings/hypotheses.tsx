import { Fold } from '#renderer/ui/fold.tsx';
import { Sign } from '#renderer/ui/sign.tsx';
import { memo, memoByValue } from '#renderer/ui/memo.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import { shownHypotheses } from '#shared/assessment/picture.ts';
import type { Assessment, Hypothesis, WeighedFinding } from '#shared/assessment/types.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { FactReasons } from './fact-reasons.tsx';
import { factLabel, factsInWords } from './fact-words.ts';
import { useFactValues, useFindings } from './findings-context.ts';
import { FirstPlace } from './first-place.tsx';
import { PointBar } from './point-bar.tsx';
import { reasonsOf } from './reasons.ts';
import { unansweredOf } from './unanswered.ts';
import { Why } from './why.tsx';
import styles from './findings.module.css';

const MOST_FINDINGS = 5;
const MOST_UNKNOWN = 3;

interface Props {
  readonly assessment: Assessment;
}

/** Those to be shown, each with what speaks for it, against it, and what is not known. Never a percentage. */
export const Hypotheses = memo(function Hypotheses({ assessment }: Props) {
  const { hypotheses, boneStressNotExcluded, redFlags } = assessment;
  const isHidden = redFlags.some(({ effects }) => effects.includes('hide-scores'));
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>{say('findings.hypotheses')}</h2>
      {boneStressNotExcluded ? (
        <p className={styles['warning']}>
          <Sign kind="diamond" />
          {say('findings.bone')}
        </p>
      ) : null}
      <Order assessment={assessment} />
      {hypotheses.length > 0 ? null : (
        <p className={styles['quiet']}>{say(isHidden ? 'findings.hidden' : 'findings.early')}</p>
      )}
      <ol>
        {shownHypotheses(hypotheses).map((hypothesis) => (
          <Ranked key={hypothesis.id} hypothesis={hypothesis} place={hypotheses.indexOf(hypothesis) + 1} />
        ))}
      </ol>
      {hypotheses[0] === undefined || assessment.noClearPattern ? null : <FirstPlace />}
    </section>
  );
});

/** What there is to say about the order as a whole. */
function Order({ assessment: { noClearPattern, cannotBeSeparated, mayCoexist } }: Props) {
  return (
    <>
      {noClearPattern ? <p className={styles['quiet']}>{say('findings.unclear')}</p> : null}
      {cannotBeSeparated ? <p className={styles['quiet']}>{say('findings.separate')}</p> : null}
      {mayCoexist ? <p className={styles['quiet']}>{say('findings.coexist')}</p> : null}
    </>
  );
}

interface RankedProps {
  readonly hypothesis: Hypothesis;
  readonly place: number;
}

const Ranked = memoByValue(function Ranked({ hypothesis, place }: RankedProps) {
  const { id, label } = hypothesis;
  const { name, plain } = catalogue.conditions[id];
  return (
    <li>
      <Fold
        className={styles['ranked']}
        isOpenAtFirst={place === 1}
        summary={
          <>
            <span className={styles['place']}>{place}</span>
            <strong>{name}</strong>
            <span className={`${styles['tag']} ${label === 'leading' ? styles['leading'] : ''}`}>
              {say(`findings.label.${label}`)}
            </span>
            <PointBar hypothesis={hypothesis} />
          </>
        }
      >
        <dl className={styles['evidence']}>
          <Side name={say('findings.for')} findings={hypothesis.for} />
          <Side name={say('findings.against')} findings={hypothesis.against} />
          <dt>{say('findings.unknown')}</dt>
          <dd>
            <Unknown findings={hypothesis.unknown} />
          </dd>
        </dl>
        {hypothesis.ask === undefined || hypothesis.ask.length === 0 ? null : <Thin ask={hypothesis.ask} />}
        <Why subjects={[{ kind: 'condition', id }]} name={name}>
          <p>{plain}</p>
        </Why>
      </Fold>
    </li>
  );
});

/** Less than half is known of it: what to ask first. */
function Thin({ ask }: { readonly ask: readonly QuestionId[] }) {
  const { onJump } = useFindings();
  return (
    <div role="group" aria-label={say('findings.thin')} className={styles['thin']}>
      {say('findings.thin')}
      {ask.map((question) => (
        <button key={question} type="button" className={styles['jump']} onClick={() => onJump(question)}>
          {factLabel(question)}
        </button>
      ))}
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly findings: readonly WeighedFinding[];
}

function Side({ name, findings }: SideProps) {
  const reasons = reasonsOf(findings);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {reasons.length === 0 ? <p>{say('findings.nothing')}</p> : null}
        {reasons.slice(0, MOST_FINDINGS).map(({ facts, weight }) => (
          <p key={facts.join(' ')} className={styles['finding']}>
            <span>
              <FactReasons facts={facts} />
            </span>
            <b>{say('findings.weight', { weight })}</b>
          </p>
        ))}
        <More count={reasons.length - MOST_FINDINGS} />
      </dd>
    </>
  );
}

function Unknown({ findings }: Pick<SideProps, 'findings'>) {
  const reasons = reasonsOf(findings);
  if (reasons.length === 0) return <p>{say('findings.nothing')}</p>;
  return (
    <>
      {reasons.slice(0, MOST_UNKNOWN).map(({ facts, weight }) => (
        <p key={facts.join(' ')} className={styles['finding']}>
          <Open facts={facts} />
          <b>{say('findings.weight', { weight })}</b>
        </p>
      ))}
      <More count={reasons.length - MOST_UNKNOWN} />
    </>
  );
}

function Open({ facts }: Pick<WeighedFinding, 'facts'>) {
  const { onJump } = useFindings();
  const question = unansweredOf(facts, useFactValues());
  if (question === undefined) return <span>{factsInWords(facts, {}, catalogue.language)}</span>;
  return (
    <button type="button" className={styles['jump']} onClick={() => onJump(question)}>
      {factLabel(question)}
    </button>
  );
}

/** What is not shown is counted: a list that ends in silence would hide an opinion. Why has all of it. */
const More = ({ count }: { readonly count: number }) =>
  count <= 0 ? null : <p className={styles['quiet']}>{say('findings.more.inWhy', { count })}</p>;
