import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';
import { renew, type RenewalResult } from '../../api/calendar';
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
import { earliest, endDateSchema, latest, MAX_YEARS } from '../authorizations/endDate';
import { useRefreshAuthorizations } from '../authorizations/queries';
import { RenewalsRefused } from './RenewalsRefused';

interface Props {
  chosen: Authorization[];
  onClose: () => void;
  onRenewed: () => void;
}

/** One new end date for all that were ticked; what the server refuses is named with its reason. */
export function RenewDialog({ chosen, onClose, onRenewed }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const toast = useToast();
  const refresh = useRefreshAuthorizations(organisationId);
  // with what was chosen when saving: the ticks are gone by then
  const [refused, setRefused] = useState<{ results: RenewalResult[]; chosen: Authorization[] }>();
  const form = useZodForm(endDateSchema, { endDate: typedDate(addYears(today(), MAX_YEARS)) });
  const save = async ({ endDate }: { endDate: string }) => {
    const ids = chosen.map((a) => a.authorizationId);
    const { results } = await renew(organisationId, ids, endDate);
    const failed = results.filter((result) => !result.change);
    toast({ text: t('calendar.renewed', { count: results.length - failed.length, date: longDate(endDate) }) });
    void refresh();
    onRenewed();
    if (failed.length === 0) onClose();
    else setRefused({ results: failed, chosen });
  };
  return (
    <Dialog title={t('calendar.renewTitle')} isOpen onClose={onClose}>
      {refused ? (
        <RenewalsRefused refused={refused.results} chosen={refused.chosen} onClose={onClose} />
      ) : (
        <Form form={form} onSubmit={save}>
          <p>{t('calendar.renewText', { count: chosen.length })}</p>
          <QuickYears name="endDate" />
          <DateInput
            name="endDate"
            label={t('auth.endDate')}
            hint={t('auth.range', { from: longDate(earliest()), to: longDate(latest()) })}
          />
          <div className="bm-dialog__actions">
            <Button onPress={onClose}>{t('app.cancel')}</Button>
            <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
              {t('calendar.renew', { count: chosen.length })}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
