import { useTranslation } from 'react-i18next';
import { longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { typedDate } from '../../ui/form/dates';
import { DateInput } from '../../ui/form/DateInput';
import { Form } from '../../ui/form/Form';
import { QuickYears } from '../../ui/form/QuickYears';
import { useZodForm } from '../../ui/form/useZodForm';
import { earliest, endDateSchema, latest } from './endDate';

interface Props {
  title: string;
  who: string;
  what: string;
  /** As it is now. */
  endDate: string;
  /** R96: only extending has the quick choices, and starts empty. */
  quick: boolean;
  save: (endDate: string) => Promise<void>;
  onClose: () => void;
}

/** R93–R97: another end date for one (chain) authorization. */
export function EndDateForm({ title, who, what, endDate, quick, save, onClose }: Props) {
  const { t } = useTranslation();
  const form = useZodForm(endDateSchema, { endDate: quick ? '' : typedDate(endDate) });
  const submit = async (values: { endDate: string }) => {
    await save(values.endDate);
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <p>
          <strong>{who}</strong> – {what}
        </p>
        <p className="bm-dim">{t('auth.now', { date: longDate(endDate) })}</p>
        {quick && <QuickYears name="endDate" />}
        <DateInput
          name="endDate"
          label={t('auth.endDate')}
          hint={t('auth.range', { from: longDate(earliest()), to: longDate(latest()) })}
        />
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
