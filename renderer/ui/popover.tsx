import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Popover as AriaPopover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './popover.module.css';

interface Props {
  readonly title: string;
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
}

/** A small card beside the button that opened it; Escape and a click elsewhere close it, and nothing is lost. */
export const Popover = ({ title, trigger, children }: Props) => (
  <DialogTrigger>
    {trigger}
    <AriaPopover className={classNames(styles['popover'])} placement="bottom start" offset={4}>
      <Dialog className={classNames(styles['dialog'])}>
        <Heading slot="title" level={2} className={classNames(styles['title'])}>
          {title}
        </Heading>
        {children}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
);
