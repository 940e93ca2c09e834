import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { changeInvoiceEmail } from '../../api/account';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/form/Form';
import { email } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { useSetAccount } from './useAccount';

interface Props {
  organisation: string;
  onClose: () => void;
  onSent: () => void;
}

const schema = z.object({ email: email() });

/** R32: the address for invoices; it counts after the code that is sent there has been entered. */
export function EmailDialog({ organisation, onClose, onSent }: Props) {
  const { t } = useTranslation();
  const setAccount = useSetAccount(organisation);
  const form = useZodForm(schema, { email: '' });
  const save = async (values: { email: string }) => {
    setAccount(await changeInvoiceEmail(organisation, values.email));
    onSent();
  };
  return (
    <Dialog title={t('billing.change.email')} isOpen onClose={onClose}>
      <Form form={form} onSubmit={save}>
        <TextInput name="email" label={t('billing.email')} hint={t('billing.emailHint')} inputMode="email" />
        <div className="bm-dialog__actions">
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
            {t('billing.sendCode')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
