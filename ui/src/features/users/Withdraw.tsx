import { useTranslation } from 'react-i18next';
import type { MeansRow } from '../../api/means';
import { withdrawApplication, withdrawMutation } from '../../api/mutations';
import { useManaged } from '../../app/organisation';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useToast } from '../../ui/Toasts';
import { useRefreshMeans } from './queries';

interface Props {
  row: MeansRow;
  what: 'mutation' | 'application';
  onClose: () => void;
}

/** Q18: what waits for an employee may be taken back until it is handled. */
export function Withdraw({ row, what, onClose }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const toast = useToast();
  const refresh = useRefreshMeans(organisationId);
  const withdraw = async () => {
    try {
      if (what === 'mutation') await withdrawMutation(organisationId, row.meansId);
      else await withdrawApplication(organisationId, row.meansId);
      toast({ text: t(`withdraw.${what}.done`, { name: row.name }) });
    } finally {
      await refresh();
    }
  };
  return (
    <ConfirmDialog
      title={t(`withdraw.${what}.title`)}
      confirm={t('withdraw.confirm')}
      onConfirm={withdraw}
      onClose={onClose}
    >
      <p>{t(`withdraw.${what}.text`, { name: row.name })}</p>
    </ConfirmDialog>
  );
}
