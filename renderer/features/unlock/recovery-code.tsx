import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/words.ts';
import styles from './unlock.module.css';

const CHECKED_SYMBOLS = 5;

/** The code, shown this once; typing its end proves that it left the screen for paper. */
export function RecoveryCode({ code, onDone }: { readonly code: string; readonly onDone: () => void }) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const confirm = (): void => {
    const isRight = typed.trim().toUpperCase() === code.slice(-CHECKED_SYMBOLS);
    setWrong(!isRight);
    if (isRight) onDone();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <h2>{say('unlock.code.title')}</h2>
      <p className={styles['lead']}>{say('unlock.code.text')}</p>
      <p className={styles['code']} data-testid="recovery-code">
        {code}
      </p>
      <TextField
        label={say('unlock.code.check')}
        value={typed}
        onChange={setTyped}
        autoFocus
        autoComplete="off"
        error={isWrong ? say('unlock.code.wrong') : undefined}
      />
      <div className={styles['actions']}>
        <Button type="submit" kind="primary" shortcut="Enter">
          {say('unlock.code.done')}
        </Button>
        <Button onPress={() => window.print()}>{say('unlock.code.print')}</Button>
      </div>
    </form>
  );
}
