import type { ReactNode } from 'react';
import { Sign, signOf } from '#renderer/ui/sign.tsx';
import { catalogue, say } from '#renderer/ui/words.ts';
import { isStill, type Moves, type Standing } from './moves.ts';
import styles from './what-if.module.css';

/** What would be different, in the order in which it matters. */
export function MovesList({ moves }: { readonly moves: Moves }) {
  if (isStill(moves)) return <p>{say('whatIf.still')}</p>;
  const { flags, painKind, stage, hypotheses, withheld, items, causes } = moves;
  return (
    <>
      <Group title={say('findings.safety')} isEmpty={flags.length === 0}>
        {flags.map(({ id, urgency, to }) => (
          <li key={id} className={styles['flag']}>
            <Sign kind={to === 'fired' ? signOf(urgency) : to === 'open' ? 'diamond' : 'checked'} />
            <span>
              {say(`whatIf.flag.${to}`, {
                name: catalogue.flags[id].name,
                urgency: say(`findings.urgency.${urgency}`),
              })}
            </span>
          </li>
        ))}
      </Group>
      <Group title={say('whatIf.pain')} isEmpty={painKind === undefined && stage === undefined}>
        {painKind === undefined ? null : (
          <Arrow from={say(`findings.kind.${painKind.from}`)} to={say(`findings.kind.${painKind.to}`)} />
        )}
        {stage === undefined ? null : <Arrow from={stageInWords(stage.from)} to={stageInWords(stage.to)} />}
      </Group>
      <Group title={say('findings.hypotheses')} isEmpty={hypotheses.length === 0}>
        {hypotheses.map(({ id, from, to }) => (
          <li key={id}>
            <strong>{catalogue.conditions[id].name}</strong>
            <Change from={standingInWords(from)} to={standingInWords(to)} />
          </li>
        ))}
      </Group>
      <Group
        title={say('whatIf.plan')}
        isEmpty={withheld === undefined && items.gained.length + items.lost.length === 0}
      >
        {withheld === undefined ? null : <li>{say('whatIf.withheld', { state: withheld.to ?? 'none' })}</li>}
        <Gained names={items.gained.map((id) => catalogue.interventions[id].name)} sign="gained" />
        <Gained names={items.lost.map((id) => catalogue.interventions[id].name)} sign="lost" />
      </Group>
      <Group title={say('findings.causes')} isEmpty={causes.gained.length + causes.lost.length === 0}>
        <Gained names={causes.gained.map((id) => catalogue.causes[id].name)} sign="gained" />
        <Gained names={causes.lost.map((id) => catalogue.causes[id].name)} sign="lost" />
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}
function Group({ title, isEmpty, children }: GroupProps) {
  if (isEmpty) return null;
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

const Arrow = ({ from, to }: { readonly from: string; readonly to: string }) => (
  <li>
    <Change from={from} to={to} />
  </li>
);

function Change({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <p>
      <span className={styles['from']}>{from}</span>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden">{say('whatIf.becomes')}</span>
      <b>{to}</b>
    </p>
  );
}

function Gained({ names, sign }: { readonly names: readonly string[]; readonly sign: 'gained' | 'lost' }) {
  return names.map((name) => (
    <li key={name} className={styles[sign]}>
      {say(`whatIf.${sign}`, { name })}
    </li>
  ));
}

const standingInWords = (standing: Standing | undefined): string =>
  standing === undefined
    ? say('whatIf.unranked')
    : say('whatIf.standing', { ...standing, label: say(`findings.label.${standing.label}`) });

const stageInWords = (stage: number | undefined): string =>
  stage === undefined ? say('whatIf.noStage') : say('findings.stage', { stage });
