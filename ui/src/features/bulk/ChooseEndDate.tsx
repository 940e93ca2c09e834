import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { longDate } from '../../i18n/format';
import { DateInput } from '../../ui/form/DateInput';
import { typedDate } from '../../ui/form/dates';
import { Form } from '../../ui/form/Form';
import { QuickYears } from '../../ui/form/QuickYears';
import { SelectInput } from '../../ui/form/SelectInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { StepButtons } from '../add-user/StepButtons';
import { earliest, endDateRule, latest } from '../authorizations/endDate';
import type { BulkDraft } from './draft';
import { useEstablishments } from './useEstablishments';

interface Props {
  draft: BulkDraft;
  onBack: () => void;
  onCancel: () => void;
  onNext: (chosen: { endDate: string; establishment: string }) => void;
}

/** R109: one end date for everything that was chosen; if wanted only for one establishment (norm 5, never forced). */
export function ChooseEndDate({ draft, onBack, onCancel, onNext }: Props) {
  const { t } = useTranslation();
  const establishments = useEstablishments();
  // in a chain it is the relation's company
  const establishment = draft.relation ? '' : draft.establishment;
  const schema = z.object({ endDate: endDateRule(), establishment: z.string() });
  const form = useZodForm(schema, { endDate: typedDate(draft.endDate), establishment });
  return (
    <Form form={form} onSubmit={onNext}>
      <p>{t('bulk.endDateText')}</p>
      <QuickYears name="endDate" />
      <DateInput
        name="endDate"
        label={t('end.date')}
        hint={t('auth.range', { from: longDate(earliest()), to: longDate(latest()) })}
      />
      {!draft.relation && establishments.length > 0 && (
        <SelectInput
          name="establishment"
          label={t('bulk.establishment')}
          options={[{ value: '', label: t('bulk.noRestriction') }, ...establishments]}
        />
      )}
      <StepButtons onBack={onBack} onCancel={onCancel} submit={t('bulk.chooseEndDate')} />
    </Form>
  );
}
