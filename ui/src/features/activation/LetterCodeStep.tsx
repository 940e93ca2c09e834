import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { startActivation, type ActivationStarted } from '../../api/activations';
import { Button } from '../../ui/Button';
import { Form } from '../../ui/form/Form';
import { filled } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { explained } from './problems';

const schema = z.object({ uniqueId: filled('activate.uniqueIdRequired'), letterCode: filled('activate.letterCodeRequired') });

export function LetterCodeStep({ onStarted }: { onStarted: (started: ActivationStarted) => void }) {
  const { t } = useTranslation();
  const form = useZodForm(schema, { uniqueId: '', letterCode: '' });
  const start = async ({ uniqueId, letterCode }: z.infer<typeof schema>) => {
    try {
      onStarted(await startActivation(uniqueId.toUpperCase(), letterCode));
    } catch (error) {
      throw explained(error, t);
    }
  };
  return (
    <Form form={form} onSubmit={start}>
      <p>{t('activate.letterText')}</p>
      <TextInput
        name="uniqueId"
        label={t('detail.uniqueId')}
        hint={t('activate.uniqueIdHint')}
        width="medium"
        autoComplete="off"
      />
      <TextInput
        name="letterCode"
        label={t('activate.letterCode')}
        hint={t('activate.letterCodeHint')}
        width="medium"
        autoComplete="off"
      />
      <div className="bm-form__actions">
        <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
          {t('wizard.next')}
        </Button>
      </div>
    </Form>
  );
}
