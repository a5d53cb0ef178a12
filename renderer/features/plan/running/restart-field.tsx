import { useId, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { formatDay } from '#renderer/ui/dates.ts';
import { say } from '#renderer/ui/words.ts';
import { setRestart } from '../choices.ts';
import { usePlan } from '../plan-context.ts';
import styles from '../plan.module.css';
import { earliestRestart, hasCourse, readRestart, typedDay, type TypedRestart } from './restart.ts';

/** The day on which running begins again; a day that cannot be is answered with a sentence and changes nothing. */
export function RestartField() {
  const { plan, choices, today } = usePlan();
  if (!hasCourse(plan)) return null;
  const shown = choices.restartDate ?? plan.schedule?.from;
  // Drawn anew when the day changes elsewhere: by undo, or by the pause.
  return <Field key={`${shown} ${today}`} shown={shown} />;
}

function Field({ shown }: { readonly shown: string | undefined }) {
  const { plan, choices, change, today, role } = usePlan();
  const initial = shown === undefined ? '' : typedDay(shown);
  const [text, setText] = useState(initial);
  const [fault, setFault] = useState<string>();
  const noteId = useId();
  const commit = (): void => {
    if (text.trim() === '') return change((now) => setRestart(now, undefined));
    if (text === initial) return setFault(undefined);
    const typed = readRestart(text, today, earliestRestart(plan, today, role));
    setFault(faultWords(typed, today));
    if (typed.kind === 'date') change((now) => setRestart(now, typed.date));
  };
  return (
    <div className={styles['restart']}>
      <label>
        {say('plan.restart')}
        <input
          autoComplete="off"
          value={text}
          size={10}
          placeholder="16.6.2026"
          aria-invalid={fault !== undefined}
          aria-describedby={noteId}
          data-changed={choices.restartDate === undefined ? undefined : ''}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key !== 'Escape') return;
            setText(initial);
            setFault(undefined);
          }}
        />
      </label>
      {choices.restartDate === undefined ? null : (
        <>
          <b>{say('plan.changed')}</b>
          <Button kind="link" onPress={() => change((now) => setRestart(now, undefined))}>
            {say('plan.restart.proposed')}
          </Button>
        </>
      )}
      <p
        id={noteId}
        role={fault === undefined ? undefined : 'alert'}
        data-fault={fault === undefined ? undefined : ''}
      >
        {fault ?? say('plan.restart.note')}
      </p>
    </div>
  );
}

function faultWords(typed: TypedRestart, today: string): string | undefined {
  if (typed.kind === 'date') return undefined;
  if (typed.kind !== 'too-early') return say(`plan.restart.${typed.kind}`);
  return say('plan.restart.too-early', { date: formatDay(typed.earliest, today) });
}
