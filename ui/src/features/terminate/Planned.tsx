import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { cancelTermination } from '../../api/termination';
import { useManaged } from '../../app/organisation';
import { longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Alert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { useRefreshMeans } from '../users/queries';

/** Q18: a planned end, and taking it back. */
export function Planned({ means, endsOn }: { means: MeansDetail; endsOn: string }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const refresh = useRefreshMeans(organisationId);
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const cancel = async () => {
    await cancelTermination(organisationId, means.meansId);
    toast({ text: t('end.cancelled', { name: means.name }) });
    await refresh();
  };
  return (
    <Alert tone="warn" title={t('end.planned', { date: longDate(endsOn) })}>
      <p>{t('end.plannedText', { name: means.name })}</p>
      <div className="bm-form__actions">
        <Button onPress={() => setAsking(true)}>{t('end.cancel')}</Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('end.cancel')}
          confirm={t('end.cancelConfirm')}
          onConfirm={cancel}
          onClose={() => setAsking(false)}
        >
          <p>{t('end.cancelText', { name: means.name })}</p>
        </ConfirmDialog>
      )}
    </Alert>
  );
}
