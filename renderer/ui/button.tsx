import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './button.module.css';
import { classNames } from './class-names.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** `primary` is rare: one on a screen. `quiet` and `link` have no edge. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'link';
  readonly size?: 'normal' | 'large';
  /** A key that does the same, shown in the button. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

export const Button = ({ kind = 'plain', size = 'normal', shortcut, children, ...props }: ButtonProps) => (
  <AriaButton {...props} className={classNames(css['button'], css[kind], css[size])}>
    {children}
    {shortcut !== undefined && (
      <kbd className={css['shortcut']} aria-hidden="true">
        {shortcut}
      </kbd>
    )}
  </AriaButton>
);
