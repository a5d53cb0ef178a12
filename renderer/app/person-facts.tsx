import { NOT_KNOWN, type Answers } from '#shared/intake/questions.ts';
import { ageOn, todayIso } from '../ui/dates.ts';
import type { Measures } from '#shared/words/measures.ts';
import { useMeasures } from '../ui/measures.ts';
import { catalogue, say } from '../ui/words.ts';
import styles from './visit-page.module.css';

interface Props {
  readonly birthDate: string | undefined;
  readonly answers: Answers;
}

/** Whose visit it is, as one would introduce them: age, sex, mass, what runner, which knee. What is not known is left out. */
export function PersonFacts({ birthDate, answers }: Props) {
  const measures = useMeasures();
  const { sex } = answers;
  const mass = known(answers.massKg);
  const side = known(answers.painSide);
  const age = ageOn(birthDate, todayIso()) ?? known(answers.ageYears);
  const facts = [
    age === undefined ? undefined : say('shell.years', { age }),
    sex === 'female' || sex === 'male' ? catalogue.options[sex] : undefined,
    mass === undefined ? undefined : measures.mass(mass),
    runnerInWords(answers, measures),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      {facts.length === 0 ? null : (
        <span className={styles['facts']} title={facts.join(' · ')}>
          {facts.join(' · ')}
        </span>
      )}
      {side === undefined ? null : <span className={styles['side']}>{say('shell.knee', { side })}</span>}
    </>
  );
}

/** What was answered, unless the answer is that nobody knows. */
const known = <Value,>(answer: Value | undefined): Exclude<Value, typeof NOT_KNOWN> | undefined =>
  answer === NOT_KNOWN ? undefined : (answer as Exclude<Value, typeof NOT_KNOWN> | undefined);

/** "recreational, 40 km a week" */
function runnerInWords(
  { runningBackground, weeklyKmUsual }: Answers,
  { distance }: Measures,
): string | undefined {
  const background = known(runningBackground);
  const runner = background === undefined ? undefined : catalogue.options[background];
  const km = known(weeklyKmUsual);
  const weekly = km === undefined ? undefined : say('shell.weekly', { distance: distance(km) });
  if (runner === undefined || weekly === undefined) return runner ?? weekly;
  return say('shell.runner', { runner, weekly });
}
