import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { confirmEmail } from '../../api/activations';
import { Button } from '../../ui/Button';
import { Form } from '../../ui/form/Form';
import { filled } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { explained } from './problems';

interface Props {
  token: string;
  emailMasked: string;
  onProven: (token: string) => void;
  onRestart: () => void;
}

const schema = z.object({ emailCode: filled('activate.emailCodeRequired') });

export function EmailCodeStep({ token, emailMasked, onProven, onRestart }: Props) {
  const { t } = useTranslation();
  const form = useZodForm(schema, { emailCode: '' });
  const confirm = async ({ emailCode }: z.infer<typeof schema>) => {
    try {
      onProven((await confirmEmail(token, emailCode)).token);
    } catch (error) {
      throw explained(error, t);
    }
  };
  return (
    <Form form={form} onSubmit={confirm}>
      <p>{t('activate.emailText', { email: emailMasked })}</p>
      <TextInput
        name="emailCode"
        label={t('activate.emailCode')}
        width="short"
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <p className="bm-dim">{t('activate.noEmail')}</p>
      <div className="bm-form__actions">
        <Button onPress={onRestart}>{t('activate.restart')}</Button>
        <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
          {t('wizard.next')}
        </Button>
      </div>
    </Form>
  );
}
