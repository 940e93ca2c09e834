import { useTranslation } from 'react-i18next';
import { revokeChain, type ChainAuthorization } from '../../api/chain';
import { useManaged } from '../../app/organisation';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { serviceText } from '../../ui/serviceText';
import { useToast } from '../../ui/Toasts';
import { useRefreshChain } from './queries';

/** At once and final, so it is asked first. */
export function RevokeChain({ chain, onClose }: { chain: ChainAuthorization; onClose: () => void }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const toast = useToast();
  const refresh = useRefreshChain(organisationId);
  const service = serviceText(chain.provider, chain.serviceName, ' – ');
  const revoke = async () => {
    await revokeChain(organisationId, chain.chainAuthorizationId);
    toast({ text: t('chain.revoked', { service }) });
    void refresh();
  };
  return (
    <ConfirmDialog
      title={t('chain.revokeTitle')}
      confirm={t('chain.revokeConfirm')}
      onConfirm={revoke}
      onClose={onClose}
    >
      <p>{t('chain.revokeText', { service, name: chain.intermediaryName })}</p>
    </ConfirmDialog>
  );
}
