import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BillingAccount } from '../../api/account';
import { longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Fact, Facts } from '../../ui/Facts';
import { IconPencil } from '../../ui/icons';
import { Alert } from '../../ui/states';
import { TippedIconButton } from '../../ui/TippedIconButton';
import { CodeDialog } from './CodeDialog';
import { EmailDialog } from './EmailDialog';
import { IbanDialog } from './IbanDialog';
import { OneWay } from './OneWay';

type Open = 'iban' | 'email' | 'code' | null;

interface Props {
  organisation: string;
  account: BillingAccount;
}

export function AccountFacts({ organisation, account }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const pencil = (what: 'iban' | 'email') => (
    <TippedIconButton
      label={t(`billing.change.${what}`)}
      className="bm-iconbutton--small"
      onPress={() => setOpen(what)}
    >
      <IconPencil size={17} aria-hidden />
    </TippedIconButton>
  );
  const { iban, mandateAgreedAt, invoiceEmail, unconfirmedEmail, unconfirmedUntil, paymentMethod, invoicingMode } =
    account;
  const ibanFirst = { text: t('billing.ibanFirst'), button: t('billing.change.iban'), go: () => setOpen('iban') };
  const direct = <OneWay organisation={organisation} what="direct-debit" first={iban ? undefined : ibanFirst} />;
  return (
    <div className="bm-stack">
      <Facts>
        <Fact name={t('billing.iban')} action={pencil('iban')}>
          <span className="bm-mono">{iban ?? t('billing.none')}</span>
          {mandateAgreedAt && (
            <span className="bm-sub2">{t('billing.mandateOn', { date: longDate(mandateAgreedAt) })}</span>
          )}
        </Fact>
        <Fact name={t('billing.email')} action={pencil('email')}>
          {invoiceEmail ?? t('billing.none')}
        </Fact>
        <Fact
          name={t('billing.paymentMethod')}
          action={paymentMethod === 'BANK_TRANSFER' && direct}
        >
          {t(`billing.method.${paymentMethod}`)}
        </Fact>
        <Fact
          name={t('billing.invoicingMode')}
          action={invoicingMode === 'POST' && <OneWay organisation={organisation} what="email-invoicing" />}
        >
          {t(`billing.mode.${invoicingMode}`)}
        </Fact>
      </Facts>
      {unconfirmedEmail && (
        <Alert tone="warn" title={t('billing.unconfirmed', { email: unconfirmedEmail })}>
          <p>{t('billing.unconfirmedText', { date: unconfirmedUntil ? longDate(unconfirmedUntil) : '' })}</p>
          <Button small onPress={() => setOpen('code')}>
            {t('billing.enterCode')}
          </Button>
        </Alert>
      )}
      {open === 'iban' && <IbanDialog organisation={organisation} mandate={account.mandateText} onClose={close} />}
      {open === 'email' && <EmailDialog organisation={organisation} onClose={close} onSent={() => setOpen('code')} />}
      {open === 'code' && unconfirmedEmail && (
        <CodeDialog organisation={organisation} email={unconfirmedEmail} onClose={close} />
      )}
    </div>
  );
}
