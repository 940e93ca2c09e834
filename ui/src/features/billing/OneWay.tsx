import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { switchTo } from '../../api/account';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Alert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { useSetAccount } from './useAccount';

interface Props {
  organisation: string;
  what: 'direct-debit' | 'email-invoicing';
}

/** R33, R34: a change without a way back here; that is said before it is made. */
export function OneWay({ organisation, what }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const setAccount = useSetAccount(organisation);
  const [open, setOpen] = useState(false);
  const go = async () => {
    setAccount(await switchTo(organisation, what));
    toast({ text: t(`billing.oneWay.${what}.done`) });
  };
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {t(`billing.oneWay.${what}.button`)}
      </Button>
      {open && (
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
