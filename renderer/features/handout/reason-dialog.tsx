import { useState, type SyntheticEvent } from 'react';
import type { UrgentFlag } from '#shared/assessment/urgent.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Sign, signOf } from '../../ui/sign.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { catalogue, say } from '../../ui/words.ts';
import styles from './handout.module.css';

const SHORTEST = 3;

interface Props {
  readonly flags: readonly UrgentFlag[];
  readonly reason: string;
  readonly onChange: (reason: string) => void;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** Nothing goes out over an urgent sign without a line on what was decided: it is kept in the record. */
export function ReasonDialog({ flags, reason, onChange, onSubmit, onClose }: Props) {
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isShort) onSubmit();
  };
  return (
    <Dialog title={say('handout.reason.title')} isOpen onClose={onClose}>
      <ul className={styles['ready']}>
        {flags.map(({ id, urgency }) => (
          <li key={id}>
            <Sign kind={signOf(urgency)} />
            <span>
              {say('handout.reason.flag', {
                name: catalogue.flags[id].name,
                action: catalogue.flags[id].action,
              })}
            </span>
          </li>
        ))}
      </ul>
      <form className={styles['form']} onSubmit={submit}>
        <TextField
          label={say('handout.reason.label')}
          hint={say('handout.reason.hint')}
          error={isTried && isShort ? say('handout.reason.short') : undefined}
          value={reason}
          maxLength={300}
          onChange={onChange}
          autoFocus
        />
        <Button type="submit" kind="primary">
          {say('handout.reason.go')}
        </Button>
      </form>
    </Dialog>
  );
}
