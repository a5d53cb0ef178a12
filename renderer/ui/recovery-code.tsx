import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { CodeBox } from './code-box.tsx';
import styles from './recovery-code.module.css';
import { TextField } from './text-field.tsx';
import { say } from './words.ts';

const CHECKED_SYMBOLS = 5;

interface Props {
  readonly code: string;
  /** What its end, typed, leads to. */
  readonly go: string;
  readonly isPending?: boolean;
  readonly onDone: () => void;
  /** Why that failed. */
  readonly refusal?: ReactNode;
  /** What else can be done with it, beside the button. */
  readonly children: ReactNode;
}

/** The code, shown this once; typing its end proves that it left the screen for paper. */
export function RecoveryCode({ code, go, isPending = false, onDone, refusal, children }: Props) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const confirm = (): void => {
    const isRight = typed.trim().toUpperCase() === code.slice(-CHECKED_SYMBOLS);
    setWrong(!isRight);
    if (isRight) onDone();
  };
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <CodeBox code={code} label={say('unlock.recover.code')} testId="recovery-code" />
      <TextField
        label={say('unlock.code.check')}
        value={typed}
        onChange={setTyped}
        autoFocus
        autoComplete="off"
        error={isWrong ? say('unlock.code.wrong') : undefined}
      />
      {refusal}
      <div className={styles['actions']}>
        <Button type="submit" kind="primary" shortcut="Enter" isDisabled={isPending}>
          {go}
        </Button>
        {children}
      </div>
    </form>
  );
}
