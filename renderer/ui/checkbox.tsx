import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components';
import css from './checkbox.module.css';
import { classNames } from './class-names.ts';

export interface CheckboxProps extends Omit<AriaProps, 'className' | 'children' | 'style'> {
  readonly children?: ReactNode;
}

export const Checkbox = ({ children, ...props }: CheckboxProps) => (
  <AriaCheckbox {...props} className={classNames(css['checkbox'])}>
    <span className={css['box']} aria-hidden="true">
      <Check size={12} strokeWidth={3} />
    </span>
    {children !== undefined && <span className={css['text']}>{children}</span>}
  </AriaCheckbox>
);
