import { Copy, FileDown, FilePen, FileText, Printer } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { say } from '../../ui/words.ts';
import styles from './handout.module.css';
import type { Done } from './use-hand-out.ts';

export type Action = 'sign' | 'print' | 'save' | 'summary' | 'note' | 'referral';

interface Props {
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly isSummary: boolean;
  readonly isSignable: boolean;
  readonly done: Done | undefined;
  readonly onAction: (action: Action) => void;
}

const SHORTCUTS: Readonly<Record<Action, string>> = {
  sign: 'Ctrl Enter',
  print: 'Ctrl P',
  save: 'Ctrl S',
  summary: 'Alt P',
  note: 'Alt C',
  referral: 'Alt R',
};
const ICONS = { print: Printer, save: FileDown, summary: FileText, note: Copy, referral: Copy } as const;
const BUTTONS = ['print', 'save', 'summary', 'note', 'referral'] as const;

/** Everything that can be done with what is shown; each has its key. */
export function Actions({ isReady, isBusy, isSummary, isSignable, done, onAction }: Props) {
  return (
    <div className={styles['actions']}>
      <Button
        kind="primary"
        shortcut={SHORTCUTS.sign}
        isDisabled={!isReady || isBusy || !isSignable}
        onPress={() => onAction('sign')}
      >
        <FilePen size={16} aria-hidden="true" />
        {say('handout.sign')}
      </Button>
      {BUTTONS.map((action) => {
        const Icon = ICONS[action];
        const needsSheet = action === 'print' || action === 'save';
        return (
          <Button
            key={action}
            shortcut={SHORTCUTS[action]}
            isDisabled={isBusy || (needsSheet && !isReady)}
            onPress={() => onAction(action)}
          >
            <Icon size={16} aria-hidden="true" />
            {action === 'summary' && isSummary ? say('handout.runner') : say(`handout.${action}`)}
          </Button>
        );
      })}
      <p role="status" className={styles['quiet']}>
        {done === undefined ? '' : say(`handout.done.${done}`)}
      </p>
      <p className={styles['quiet']}>{say('handout.ready.bytes')}</p>
    </div>
  );
}
