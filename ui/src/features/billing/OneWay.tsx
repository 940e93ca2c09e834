import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { switchTo } from '../../api/account';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Dialog } from '../../ui/Dialog';
import { Alert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { useSetAccount } from './useAccount';

interface Props {
  organisation: string;
  what: 'direct-debit' | 'email-invoicing';
  /** What must be filled in first, and the way to do that. */
  first?: { text: string; button: string; go: () => void };
}

/** R33, R34: a change without a way back here; that is said before it is made. */
export function OneWay({ organisation, what, first }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const setAccount = useSetAccount(organisation);
  const [open, setOpen] = useState(false);
  const go = async () => {
    setAccount(await switchTo(organisation, what));
    toast({ text: t(`billing.oneWay.${what}.done`) });
  };
  const toFirst = () => {
    setOpen(false);
    first?.go();
  };
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {t(`billing.oneWay.${what}.button`)}
      </Button>
      {open && first && (
        <Dialog title={t(`billing.oneWay.${what}.title`)} isOpen onClose={() => setOpen(false)}>
          <div className="bm-dialog__body bm-stack">
            <Alert tone="warn">{first.text}</Alert>
            <div className="bm-dialog__actions">
              <Button onPress={() => setOpen(false)}>{t('app.cancel')}</Button>
              <Button kind="primary" onPress={toFirst}>
                {first.button}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
      {open && !first && (
        <ConfirmDialog
          title={t(`billing.oneWay.${what}.title`)}
          confirm={t(`billing.oneWay.${what}.confirm`)}
          onConfirm={go}
          onClose={() => setOpen(false)}
        >
          <p>{t(`billing.oneWay.${what}.text`)}</p>
          <Alert tone="warn">{t('billing.noWayBack')}</Alert>
        </ConfirmDialog>
      )}
    </>
  );
}
