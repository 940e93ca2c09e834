import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Choice } from '../../ui/form/Choice';
import { Form } from '../../ui/form/Form';
import { mobile } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import type { StepProps } from './AddUserPage';
import { StepButtons } from './StepButtons';

const factorSchema = (known: boolean) =>
  z
    .object({ secondFactor: z.enum(['SMS', 'OTP'], 'wizard.factorRequired'), mobile: mobile() })
    .refine((values) => known || values.secondFactor !== 'SMS' || values.mobile !== '', {
      path: ['mobile'],
      message: 'wizard.mobileRequired',
    });

interface Props extends StepProps {
  /** R61: a number that is known already stays as it is. */
  knownMobile?: string | null;
}

/** R50: “OTP device” or “SMS”; SMS needs the user's mobile number. */
export function FactorStep({ draft, next, back, cancel, knownMobile }: Props) {
  const { t } = useTranslation();
  const chosen = draft.secondFactor === 'NONE' ? undefined : draft.secondFactor;
  const form = useZodForm(factorSchema(Boolean(knownMobile)), { secondFactor: chosen, mobile: draft.mobile });
  const factor = form.watch('secondFactor');
  const filled = () => ({ mobile: form.getValues('mobile') });
  return (
    <Form form={form} onSubmit={(values) => next(values)}>
      <Choice
        name="secondFactor"
        legend={t('users.column.factor')}
        hint={t('wizard.factorHint')}
        columns
        options={(['OTP', 'SMS'] as const).map((value) => ({
          value,
          label: t(`factor.${value}`),
          sub: t(`wizard.factorText.${value}`),
        }))}
      />
      {factor === 'SMS' && knownMobile && <p>{t('change.knownMobile', { mobile: knownMobile })}</p>}
      {factor === 'SMS' && !knownMobile && (
        <TextInput
          name="mobile"
          label={t('detail.mobile')}
          hint={t('wizard.mobileHint')}
          width="medium"
          inputMode="tel"
        />
      )}
      <StepButtons onBack={() => back(filled())} onCancel={cancel && (() => cancel(filled()))} />
    </Form>
  );
}
