import { useMutation, useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TimelineEntry } from '#shared/contract/people.ts';
import type { Comparison } from '#shared/contract/records.ts';
import { machineUnits } from '../../../ui/measures.ts';
import { sheetWordsOf } from '#shared/handout/words.ts';
import { api, client } from '../../../client/client.ts';
import { describeError } from '../../../client/errors.ts';
import { printInFrame } from '../../../client/print-pdf.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyBar } from '../../../ui/key-bar.tsx';
import { Message } from '../../../ui/message.tsx';
import { scrollRegion } from '../../../ui/scroll-region.ts';
import { catalogue, say } from '../../../ui/words.ts';
import { usePeopleKeys } from '../use-people-keys.ts';
import { Changes } from './changes.tsx';
import styles from './compare.module.css';
import { Scores } from './scores.tsx';
import { VisitChoice } from './visit-choice.tsx';

interface Props {
  readonly personId: string;
  readonly before: string;
  readonly after: string;
  /** The way back to the file of the person, under their name. */
  readonly back: (name: string) => ReactNode;
  readonly onChoose: (before: string, after: string) => void;
  readonly onLeave: () => void;
}

/** Two visits of a person, freely chosen: what the scores amount to, and what changed. */
export function CompareScreen({ personId, before, after, back, onChoose, onLeave }: Props) {
  const file = useQuery(api.people.file.queryOptions({ input: { id: personId } }));
  const compared = useQuery(api.assessments.compare.queryOptions({ input: { before, after } }));
  const print = useMutation({ mutationFn: () => printPaper(before, after) });
  usePeopleKeys({ p: () => print.mutate(), escape: onLeave });
  const error = file.error ?? compared.error ?? print.error;
  const { timeline = [], person } = file.data ?? {};
  return (
    <div className={styles['screen']}>
      <header className={styles['bar']}>
        {back(person?.name ?? '')}
        <h1>{sheetWordsOf(catalogue).say('cc.title')}</h1>
        <VisitChoice
          label={say('compare.before')}
          value={before}
          timeline={timeline}
          onChange={(id) => onChoose(id, after)}
        />
        <VisitChoice
          label={say('compare.after')}
          value={after}
          timeline={timeline}
          onChange={(id) => onChoose(before, id)}
        />
        <Button shortcut="P" isDisabled={print.isPending || before === after} onPress={() => print.mutate()}>
          <Printer size={15} aria-hidden="true" />
          {say('compare.print')}
        </Button>
      </header>
      <main {...scrollRegion} className={styles['main']}>
        {error === null ? null : <Failed error={error} />}
        {before === after ? <p className={styles['quiet']}>{say('compare.same')}</p> : null}
        {before !== after && compared.data !== undefined && file.data !== undefined ? (
          <Compared personId={personId} compared={compared.data} timeline={timeline} />
        ) : null}
      </main>
      <KeyBar
        hints={[
          { keys: ['P'], does: say('compare.print') },
          { keys: ['Esc'], does: say('compare.key.back') },
        ]}
      />
    </div>
  );
}

function Failed({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}

interface ComparedProps {
  readonly personId: string;
  readonly compared: Comparison;
  readonly timeline: readonly TimelineEntry[];
}
function Compared({ personId, compared: { before, after, changes } }: ComparedProps) {
  const outcomes = useQuery(api.followUps.outcomes.queryOptions({ input: { personId } }));
  const scoresOf = (id: string) =>
    outcomes.data?.find(({ assessmentId }) => assessmentId === id)?.scores ?? {};
  return (
    <div className={styles['columns']}>
      <Scores
        before={{ date: before.date, scores: scoresOf(before.id) }}
        after={{ date: after.date, scores: scoresOf(after.id) }}
      />
      <Changes changes={changes} />
    </div>
  );
}

/** On the paper that this clinic printed on last, in the language of the screen. */
async function printPaper(before: string, after: string): Promise<void> {
  const last = await client.handouts.lastOptions({});
  const { base64 } = await client.assessments.printComparison({
    before,
    after,
    language: catalogue.language,
    paper: last?.paper ?? 'a4',
    units: machineUnits(),
  });
  if (base64 !== undefined) await printInFrame(base64);
}
