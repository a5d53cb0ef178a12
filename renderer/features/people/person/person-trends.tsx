import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api } from '../../../client/client.ts';
import { Trends } from '../../../ui/trends/score-chart.tsx';
import { say } from '../../../ui/words.ts';
import styles from './person.module.css';

/** How the scores of a person went, as soon as there are two visits to compare. */
export function PersonTrends({ personId }: { readonly personId: string }) {
  const id = useId();
  const outcomes = useQuery(api.followUps.outcomes.queryOptions({ input: { personId } }));
  if (outcomes.data === undefined || outcomes.data.length < 2) return null;
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{say('followUp.trends')}</h2>
      <Trends points={outcomes.data} />
    </section>
  );
}
