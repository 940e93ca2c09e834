import { useTranslation } from 'react-i18next';
import { changeIban } from '../../api/account';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/form/Form';
import { TextInput } from '../../ui/form/TextInput';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { useToast } from '../../ui/Toasts';
import { ibanSchema } from './iban';
import { useSetAccount } from './useAccount';

interface Props {
  organisation: string;
  mandate: string;
  onClose: () => void;
}

/** R31: the account number, checked, with the mandate to collect from it. */
export function IbanDialog({ organisation, mandate, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const setAccount = useSetAccount(organisation);
  const form = useZodForm(ibanSchema, { iban: '', mandateAgreed: false });
  const save = async ({ iban, mandateAgreed }: { iban: string; mandateAgreed: boolean }) => {
    setAccount(await changeIban(organisation, iban, mandateAgreed));
    toast({ text: t('billing.ibanSaved') });
    onClose();
  };
  return (
    <Dialog title={t('billing.change.iban')} isOpen onClose={onClose}>
      <Form form={form} onSubmit={save}>
        <TextInput name="iban" label={t('billing.iban')} hint={t('billing.ibanHint')} width="medium" maxLength={42} />
        <p className="bm-dim">{mandate}</p>
        <Tick name="mandateAgreed">{t('billing.mandate')}</Tick>
        <div className="bm-dialog__actions">
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
            {t('app.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
