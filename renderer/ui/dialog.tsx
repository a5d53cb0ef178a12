import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { say } from './words.ts';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the screen; the focus stays in it and goes back to where it came from. Escape closes it. */
export const Dialog = ({ title, isOpen, onClose, children }: Props) => (
  <ModalOverlay
    isOpen={isOpen}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
    isDismissable
    className={classNames(styles['overlay'])}
  >
    <Modal className={classNames(styles['modal'])}>
      <AriaDialog className={classNames(styles['dialog'])}>
        <header className={styles['head']}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <Button className={classNames(styles['close'])} aria-label={say('shell.close')} onPress={onClose}>
            <X size={16} aria-hidden="true" />
          </Button>
        </header>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
