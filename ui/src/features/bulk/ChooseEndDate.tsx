import { useTranslation } from 'react-i18next';
import { longDate } from '../../i18n/format';
import { DateInput } from '../../ui/form/DateInput';
import { typedDate } from '../../ui/form/dates';
import { Form } from '../../ui/form/Form';
import { useZodForm } from '../../ui/form/useZodForm';
import { StepButtons } from '../add-user/StepButtons';
import { earliest, endDateSchema, latest } from '../authorizations/endDate';

/** R109: one end date for everything that was chosen. */
export function ChooseEndDate({
  endDate,
  onBack,
  onNext,
}: {
  endDate: string;
  onBack: () => void;
  onNext: (endDate: string) => void;
}) {
  const { t } = useTranslation();
  const form = useZodForm(endDateSchema, { endDate: typedDate(endDate) });
  return (
    <Form form={form} onSubmit={(values) => onNext(values.endDate)}>
      <p>{t('bulk.endDateText')}</p>
      <DateInput
        name="endDate"
        label={t('auth.endDate')}
        hint={t('auth.range', { from: longDate(earliest()), to: longDate(latest()) })}
      />
      <StepButtons onBack={onBack} submit={t('bulk.chooseEndDate')} />
    </Form>
  );
}
