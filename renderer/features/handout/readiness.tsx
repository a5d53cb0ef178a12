import { useQuery } from '@tanstack/react-query';
import { urgentFlags } from '#shared/assessment/urgent.ts';
import { teachBackFor } from '#shared/handout/teach-back.ts';
import { judgeText } from '#shared/words/readability/readability.ts';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { api } from '../../client/client.ts';
import { formatDay } from '../../ui/dates.ts';
import { Sign, type SignKind } from '../../ui/sign.tsx';
import { say } from '../../ui/words.ts';
import styles from './handout.module.css';

/** What to know before the sheet leaves the room. */
export function Readiness({ assessmentId }: { readonly assessmentId: string }) {
  const reasoning = useQuery(api.assessments.reason.queryOptions({ input: { id: assessmentId } }));
  return (
    <>
      <h2>{say('handout.ready')}</h2>
      <ul className={styles['ready']}>
        {reasoning.data === undefined
          ? null
          : checksOf(reasoning.data).map(({ text, sign }) => (
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

function checksOf({ assessment, plan }: Reasoning): readonly { text: string; sign: SignKind }[] {
  const urgent = urgentFlags(assessment).length;
  const exercises = plan.items.filter(
    ({ domain, selected }) => selected && (domain === 'strengthening' || domain === 'stretching'),
  ).length;
  const missing = assessment.missing.length;
  const hard = plan.items.filter(
    ({ selected, wording }) => selected && wording !== undefined && !judgeText(wording, 'en').isEasy,
  ).length;
  return [
    { text: say('handout.ready.flags', { count: urgent }), sign: urgent === 0 ? 'checked' : 'open' },
    { text: say('handout.ready.complete', { count: missing }), sign: missing === 0 ? 'checked' : 'diamond' },
    { text: say('handout.ready.exercises', { count: exercises }), sign: 'checked' },
    { text: say('handout.ready.words', { count: hard }), sign: hard === 0 ? 'checked' : 'diamond' },
    { text: say('handout.ready.check', { date: formatDay(plan.nextCheck) }), sign: 'checked' },
  ];
}
