import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { confirmInvoiceEmail } from '../../api/account';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/form/Form';
import { filled } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { useToast } from '../../ui/Toasts';
import { useSetAccount } from './useAccount';

interface Props {
  organisation: string;
  email: string;
  onClose: () => void;
}

const schema = z.object({ code: filled('billing.codeRequired') });

/** The code from the e-mail proves that the address can be reached. */
export function CodeDialog({ organisation, email, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const setAccount = useSetAccount(organisation);
  const form = useZodForm(schema, { code: '' });
  const save = async ({ code }: { code: string }) => {
    setAccount(await confirmInvoiceEmail(organisation, code));
    toast({ text: t('billing.emailSaved', { email }) });
    onClose();
  };
  return (
    <Dialog title={t('billing.codeTitle')} isOpen onClose={onClose}>
      <Form form={form} onSubmit={save}>
        <p>{t('billing.codeText', { email })}</p>
        <TextInput name="code" label={t('billing.code')} width="short" autoComplete="one-time-code" />
        <div className="bm-dialog__actions">
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
            {t('billing.confirm')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
