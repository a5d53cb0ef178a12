import type { ReactNode } from 'react';
import type { QuestionId } from '#shared/intake/questions.ts';
import type { SweepState } from '#shared/intake/sweeps.ts';
import { formatClock } from '#renderer/ui/dates.ts';
import { Sign } from '#renderer/ui/sign.tsx';
import { say } from '#renderer/ui/words.ts';
import { usePage } from '../page-context.ts';
import { shortLabel } from '../words.ts';
import styles from './sweep-block.module.css';

interface Props {
  readonly state: SweepState;
  readonly swept: readonly QuestionId[];
}

/** Why the signs are asked singly, what they wait for, or who said no to all and when. */
export function SweepNote({ state, swept }: Props) {
  switch (state.kind) {
    case 'not-calm':
      return <Note>{say('intake.sweep.notCalm')}</Note>;
    case 'positive':
      return <Note>{say('intake.sweep.positive', { sign: shortLabel(state.question) })}</Note>;
    case 'waiting':
      return <Waiting ask={state.ask} />;
    default:
      return swept.length === 0 ? null : <SaidBy swept={swept} />;
  }
}

function Waiting({ ask }: { readonly ask: readonly QuestionId[] }) {
  const { onJump } = usePage();
  return (
    <Note>
      {say('intake.sweep.waiting')}
      {ask.map((id) => (
        <button key={id} type="button" className={styles['link']} onClick={() => onJump(id)}>
          {shortLabel(id)}
        </button>
      ))}
    </Note>
  );
}

function SaidBy({ swept }: { readonly swept: readonly QuestionId[] }) {
  const { sources } = usePage();
  const source = swept.map((id) => sources[id]).find((one) => one?.at !== undefined);
  return (
    <Note>
      <Sign kind="checked" />
      {source?.at !== undefined && source.assessor !== undefined
        ? say('intake.sweep.said', {
            count: swept.length,
            time: formatClock(source.at),
            name: source.assessor.name,
          })
        : say('intake.sweep.saidNow', { count: swept.length })}
    </Note>
  );
}

const Note = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles['note']}>{children}</span>
);
