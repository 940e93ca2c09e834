import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';
import { statusOf } from '../../api/problem';
import { useManaged } from '../../app/organisation';
import { addYears, longDate, today } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { typedDate } from '../../ui/form/dates';
import { DateInput } from '../../ui/form/DateInput';
import { Form } from '../../ui/form/Form';
import { QuickYears } from '../../ui/form/QuickYears';
import { useZodForm } from '../../ui/form/useZodForm';
import { useToast } from '../../ui/Toasts';
import { earliest, endDateSchema, latest } from './endDate';
import { useChangeEndDate } from './queries';

export type EndDateKind = 'change' | 'extend';

interface Props {
  authorization: Authorization;
  kind: EndDateKind;
  onClose: () => void;
}

/** R93–R97: both dialogs take a date; only extending has the quick choices. */
export function EndDateDialog({ authorization, kind, onClose }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const toast = useToast();
  const change = useChangeEndDate(organisationId);
  const form = useZodForm(endDateSchema, { endDate: kind === 'change' ? typedDate(authorization.endDate) : '' });
  const save = async ({ endDate }: { endDate: string }) => {
    try {
      await change.mutateAsync({ authorization, endDate });
    } catch (error) {
      if (statusOf(error) === 409 || statusOf(error) === 412)
        throw new Error(t('auth.changedMeanwhile'), { cause: error });
      throw error;
    }
    toast({ text: t('auth.changed', { date: longDate(endDate) }) });
    onClose();
  };
  const quick = (years: number) =>
    form.setValue('endDate', typedDate(addYears(today(), years)), { shouldValidate: true });
  return (
    <Dialog title={t(`auth.${kind}Title`)} isOpen onClose={onClose}>
      <Form form={form} onSubmit={save}>
        <p>
          <strong>{authorization.personName}</strong> – {authorization.provider} {authorization.serviceName}
        </p>
        <p className="bm-dim">{t('auth.now', { date: longDate(authorization.endDate) })}</p>
        {kind === 'extend' && <QuickYears onYears={quick} />}
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
