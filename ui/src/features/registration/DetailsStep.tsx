import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { register } from '../../api/identity';
import { levelName } from '../../i18n/format';
import { AddressFields } from '../../ui/form/AddressFields';
import { Choice } from '../../ui/form/Choice';
import { Form } from '../../ui/form/Form';
import { PersonFields } from '../../ui/form/PersonFields';
import { TextInput } from '../../ui/form/TextInput';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { StepButtons } from '../add-user/StepButtons';
import { Costs } from '../costs/Costs';
import { shownQuote, useRegistrationCosts } from '../costs/useQuote';
import { emptyRegistration, registrationSchema, toRegistration, type ChosenCompany } from './registration';

interface Props {
  companies: ChosenCompany[];
  onBack: () => void;
  onDone: () => void;
}

/** Representative, first administrator, level, second factor, contract, costs and agreement. */
export function DetailsStep({ companies, onBack, onDone }: Props) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const form = useZodForm(registrationSchema, emptyRegistration);
  const [level, secondFactor, contractYears] = form.watch(['level', 'secondFactor', 'contractYears']);
  const costs = useRegistrationCosts({
    level,
    secondFactor,
    contractYears: contractYears === '1' ? 1 : 3,
    organisations: companies.length - 1,
  });
  const send = async (values: typeof emptyRegistration) => {
    if (!shownQuote(costs)) throw new Error(t('costs.needed'));
    await register(toRegistration(companies, values), key);
    onDone();
  };
  return (
    <Form form={form} onSubmit={send} fields={{ 'company.phoneNumber': 'phoneNumber' }}>
      <p>
        {t('register.for')} <strong>{companies.map((c) => c.name).join(', ')}</strong>
      </p>
      <TextInput name="phoneNumber" label={t('register.phone')} width="medium" inputMode="tel" />
      <fieldset className="bm-group">
        <legend>{t('register.representative')}</legend>
        <p className="bm-field__hint">{t('register.representativeHint')}</p>
        <TextInput name="representative.name" label={t('register.fullName')} autoComplete="name" />
        <TextInput name="representative.email" label={t('detail.email')} inputMode="email" autoComplete="email" />
      </fieldset>
      <fieldset className="bm-group">
        <legend>{t('register.administrator')}</legend>
        <p className="bm-field__hint">{t('register.administratorHint')}</p>
        <PersonFields at="administrator." />
        <TextInput name="administrator.mobile" label={t('detail.mobile')} width="medium" inputMode="tel" />
      </fieldset>
      <Choice
        name="level"
        legend={t('wizard.level')}
        columns
        options={(['EH2_PLUS', 'EH3', 'EH4'] as const).map((value) => ({
          value,
          label: levelName(value),
          sub: t(`wizard.levelText.${value}`),
        }))}
      />
      {level !== 'EH2_PLUS' && <AddressFields legend={t('wizard.address')} hint={t('wizard.addressHint')} />}
      <Choice
        name="secondFactor"
        legend={t('users.column.factor')}
        columns
        options={(['OTP', 'SMS'] as const).map((value) => ({
          value,
          label: t(`factor.${value}`),
          sub: t(`wizard.factorText.${value}`),
        }))}
      />
      <Choice
        name="contractYears"
        legend={t('wizard.contract')}
        columns
        options={(['1', '3'] as const).map((value) => ({
          value,
          label: t(`wizard.contractOf.${value}`),
          sub: t(`wizard.contractText.${value}`),
        }))}
      />
      <Costs quote={costs} />
      <Tick name="agreed">{t('register.agree')}</Tick>
      <StepButtons onBack={onBack} submit={t('wizard.send')} pending={form.formState.isSubmitting} />
    </Form>
  );
}
