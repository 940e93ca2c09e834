import type { ReactNode } from 'react';
import { Button, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconX } from './icons';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** `drawer` slides in from the right and takes the height of the window. */
  shape?: 'box' | 'drawer';
  dismissable?: boolean;
  children: ReactNode;
}

/** A dialog that keeps the focus inside and gives it back to where it was. */
export function Dialog({ title, isOpen, onClose, shape = 'box', dismissable = true, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className={`bm-drawer__backdrop bm-backdrop--${shape}`}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
    >
      <Modal className={shape === 'drawer' ? 'bm-drawer bm-drawer--wide' : 'bm-dialog'}>
        <AriaDialog className="bm-drawer__in">
          <div className="bm-drawer__head">
            <Heading slot="title" className="nl-heading nl-heading--level-2 bm-dialog__title">
              {title}
            </Heading>
            {dismissable && (
              <Button className="bm-iconbutton" aria-label={t('app.close')} onPress={onClose}>
                <IconX size={22} aria-hidden />
              </Button>
            )}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
