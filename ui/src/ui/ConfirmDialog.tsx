import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../api/problem';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Alert } from './states';

interface Props {
  title: string;
  /** What the button says that does it. */
  confirm: string;
  onConfirm: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before something is undone; stays open with the server's sentence when that refuses. */
export function ConfirmDialog({ title, confirm, onConfirm, onClose, children }: Props) {
  const { t } = useTranslation();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const go = async () => {
    setPending(true);
    setRefusal(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setRefusal(t(sentenceOf(error)));
      setPending(false);
    }
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <div className="bm-dialog__body bm-stack">
        {children}
        {refusal && (
          <Alert tone="bad" live>
            {refusal}
          </Alert>
        )}
        <div className="bm-dialog__actions">
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button kind="primary" isPending={pending} onPress={() => void go()}>
            {confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
