import { useQuery } from '@tanstack/react-query';
import { urgentFlags } from '#shared/assessment/urgent.ts';
import { teachBackFor } from '#shared/handout/teach-back.ts';
import { isSafetyItem } from '#shared/knowledge/safety-items.ts';
import { wordingIn } from '#shared/plan/wording.ts';
import { judgeText } from '#shared/words/readability/readability.ts';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { api } from '../../client/client.ts';
import type { RunnerWords } from '../../client/runner-words.ts';
import type { BesideView } from './view-choice.tsx';
import { formatDay } from '../../ui/dates.ts';
import { Sign, type SignKind } from '../../ui/sign.tsx';
import { say } from '../../ui/words.ts';
import styles from './handout.module.css';

interface Props {
  readonly assessmentId: string;
  /** What the sheet is written in: its words are judged by the formula of that language. */
  readonly runner: RunnerWords | undefined;
  readonly beside: BesideView;
}

/** What to know before the sheet leaves the room. */
export function Readiness({ assessmentId, runner, beside }: Props) {
  const reasoning = useQuery(api.assessments.reason.queryOptions({ input: { id: assessmentId } }));
  return (
    <>
      <h2>{say('handout.ready')}</h2>
      <ul className={styles['ready']}>
        {reasoning.data === undefined || runner === undefined
          ? null
          : checksOf(reasoning.data, runner, beside).map(({ text, sign }) => (
              <li key={text}>
                <Sign kind={sign} />
                {text}
              </li>
            ))}
      </ul>
      <h2>{say('handout.ask')}</h2>
      <ul className={styles['ask']}>
        {reasoning.data === undefined
          ? null
          : teachBackFor(reasoning.data.assessment, reasoning.data.plan).map((question) => (
              <li key={question}>{say(`handout.ask.${question}`)}</li>
            ))}
      </ul>
    </>
  );
}

function checksOf(
  { assessment, plan }: Reasoning,
  { language }: RunnerWords,
  { isOffered, isSeen }: BesideView,
): readonly { text: string; sign: SignKind }[] {
  const urgent = urgentFlags(assessment).length;
  const exercises = plan.items.filter(
    ({ domain, selected }) => selected && (domain === 'strengthening' || domain === 'stretching'),
  ).length;
  const missing = assessment.missing.length;
  const own = plan.items.filter(({ id, selected }) => selected && !isSafetyItem(id));
  const hard = own.filter((item) => !judgeText(wordingIn(item, language) ?? '', language).isEasy).length;
  return [
    { text: say('handout.ready.flags', { count: urgent }), sign: urgent === 0 ? 'checked' : 'open' },
    { text: say('handout.ready.complete', { count: missing }), sign: missing === 0 ? 'checked' : 'diamond' },
    { text: say('handout.ready.exercises', { count: exercises }), sign: 'checked' },
    { text: say('handout.ready.words', { count: hard }), sign: hard === 0 ? 'checked' : 'diamond' },
    ...(isOffered
      ? [
          {
            text: say('handout.ready.beside', { seen: isSeen ? 'yes' : 'no' }),
            sign: isSeen ? ('checked' as const) : ('diamond' as const),
          },
        ]
      : []),
    { text: say('handout.ready.check', { date: formatDay(plan.nextCheck) }), sign: 'checked' },
  ];
}
