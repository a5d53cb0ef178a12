import type { MouseEvent } from 'react';
import type { SweepId } from '#shared/intake/sweeps.ts';
import { say } from '#renderer/ui/words.ts';
import { Radios } from '../controls/radios.tsx';
import { focusRow, openAndGo, rowAround } from '../focus.ts';
import styles from './sweep-block.module.css';

export type Said = 'none' | 'some' | 'unsure';

interface Props {
  readonly sweep: SweepId;
  readonly isSaid: boolean;
  /** Its questions stand below already. */
  readonly isOpen: boolean;
  readonly onSay: (said: Said) => void;
  readonly onOpen: () => void;
  readonly onTakeBack: () => void;
}

/** No to all, one or more, not sure; said, it can be looked at singly or taken back. */
export function SweepActions({ sweep, isSaid, isOpen, onSay, onOpen, onTakeBack }: Props) {
  const others = [
    { value: 'some', label: say('intake.sweep.some') },
    { value: 'unsure', label: say('intake.sweep.unsure') },
  ];
  const show = ({ currentTarget }: MouseEvent): void => openAndGo(currentTarget.closest('section'), onOpen);
  const takeBack = ({ currentTarget }: MouseEvent): void => {
    const row = rowAround(currentTarget);
    onTakeBack();
    requestAnimationFrame(() => focusRow(row));
  };
  return (
    <div
      className={styles['actions']}
      role="radiogroup"
      aria-labelledby={`${sweep}-title`}
      aria-describedby={`${sweep}-signs`}
    >
      <Radios
        name={sweep}
        options={[{ value: 'none', label: say('intake.sweep.none') }, ...(isOpen || isSaid ? [] : others)]}
        value={isSaid ? 'none' : undefined}
        onChange={(said) => onSay(said as Said)}
      />
      {isSaid && !isOpen ? (
        <button type="button" className={styles['link']} onClick={show}>
          {say('intake.sweep.show')}
        </button>
      ) : null}
      {isSaid ? (
        <button type="button" className={styles['link']} onClick={takeBack}>
          {say('intake.sweep.undo')}
        </button>
      ) : null}
    </div>
  );
}
