import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { KeyCap } from './key-cap.tsx';
import styles from './menu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  /** Keys that do the same without the menu. */
  readonly keys?: readonly string[];
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}
interface Props {
  /** What the menu is of, for a screen reader. */
  readonly label: string;
  /** The button that opens it. */
  readonly children: ReactNode;
  readonly actions: readonly MenuAction[];
}

/** A button with a list of what can be done; arrows, first letters and Escape work in it. */
export function Menu({ label, children, actions }: Props) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={classNames(styles['popover'])} placement="bottom end" offset={4}>
        <AriaMenu aria-label={label} className={classNames(styles['menu'])}>
          {actions.map(({ id, label: words, keys, isDisabled = false, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={words}
              isDisabled={isDisabled}
              onAction={onAction}
              className={classNames(styles['item'])}
            >
              {words}
              {keys === undefined ? null : (
                <span aria-hidden="true">
                  {keys.map((key) => (
                    <KeyCap key={key}>{key}</KeyCap>
                  ))}
                </span>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
