import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getChainLosses, removeIntermediary, type Intermediary } from '../../api/chain';
import { useManaged } from '../../app/organisation';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { LevelBadge } from '../../ui/badges';
import { ServiceName } from '../../ui/ServiceName';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { chainKey, useRefreshChain } from './queries';

interface Props {
  intermediary: Intermediary;
  onClose: () => void;
}

/** R121: names everything that goes along, then removes it. */
export function RemoveIntermediary({ intermediary: { kvkNumber, name }, onClose }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const toast = useToast();
  const refresh = useRefreshChain(organisationId);
  const losses = useQuery({
    queryKey: chainKey(organisationId, 'losses', kvkNumber),
    queryFn: ({ signal }) => getChainLosses(organisationId, kvkNumber, signal),
    staleTime: 0,
  });
  const remove = async () => {
    const { items } = await removeIntermediary(organisationId, kvkNumber);
    toast({ text: t('chain.removed', { name, count: items.length }) });
    void refresh();
  };
  return (
    <ConfirmDialog title={t('chain.remove')} confirm={t('chain.removeConfirm')} onConfirm={remove} onClose={onClose}>
      <p>
        {t('chain.removeText', { name })} {t('whatIf.noRefundIntermediary')}
      </p>
      {losses.isPending && <Skeleton rows={2} />}
      {losses.isError && <LoadError error={losses.error} retry={() => void losses.refetch()} />}
      {losses.data && (
        <Alert tone="warn" title={t('chain.lost', { count: losses.data.items.length })}>
          <ul className="bm-lost">
            {losses.data.items.map((item) => (
              <li key={item.chainAuthorizationId}>
                <span>
                  <ServiceName provider={item.provider} name={item.serviceName} />
                </span>
                <LevelBadge level={item.level} />
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </ConfirmDialog>
  );
}
