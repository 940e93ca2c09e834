import { useTranslation } from 'react-i18next';
import { changeChainEnd, type ChainAuthorization } from '../../api/chain';
import { useManaged } from '../../app/organisation';
import { longDate } from '../../i18n/format';
import { serviceText } from '../../ui/serviceText';
import { useToast } from '../../ui/Toasts';
import { EndDateForm } from '../authorizations/EndDateForm';
import { useRefreshChain } from './queries';

interface Props {
  chain: ChainAuthorization;
  kind: 'change' | 'extend';
  onClose: () => void;
}

export function ChainEndDialog({ chain, kind, onClose }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const toast = useToast();
  const refresh = useRefreshChain(organisationId);
  const save = async (endDate: string) => {
    try {
      await changeChainEnd(organisationId, chain.chainAuthorizationId, chain.version, endDate);
    } finally {
      void refresh();
    }
    toast({ text: t('auth.changed', { date: longDate(endDate) }) });
  };
  return (
    <EndDateForm
      title={t(`auth.${kind}Title`)}
      who={chain.intermediaryName ?? ''}
      what={serviceText(chain.provider, chain.serviceName)}
      endDate={chain.endDate}
      quick={kind === 'extend'}
      save={save}
      onClose={onClose}
    />
  );
}
