import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainAuthorization } from '../../api/chain';
import { LevelBadge } from '../../ui/badges';
import { IconButton } from '../../ui/Button';
import { IconPencil } from '../../ui/icons';
import { ServiceName } from '../../ui/ServiceName';
import { serviceText } from '../../ui/serviceText';
import { Validity } from '../authorizations/Validity';
import { ChainEndDialog } from './ChainEndDialog';
import { RevokeChain } from './RevokeChain';

type Open = 'change' | 'extend' | 'revoke' | null;

/** One chain authorization: changed and renewed in place, so that assigned staff stays. */
export function ChainItem({ chain }: { chain: ChainAuthorization }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const service = serviceText(chain.provider, chain.serviceName, ' – ');
  const name = chain.intermediaryName ?? '';
  return (
    <li className="bm-auth__item">
      <div>
        <span className="bm-auth__name">
          <ServiceName provider={chain.provider} name={chain.serviceName} />
        </span>
        <span className="bm-auth__line">
          <Validity authorization={chain} withStart />
          {chain.expiring && (
            <button
              type="button"
              className="bm-orangelink"
              aria-label={`${t('chain.extend')}: ${service}`}
              onClick={() => setOpen('extend')}
            >
              {t('chain.extend')}
            </button>
          )}
        </span>
      </div>
      <LevelBadge level={chain.level} />
      <div className="bm-auth__actions">
        <IconButton
          label={t('auth.changeOf', { service, name })}
          className="bm-iconbutton--small"
          onPress={() => setOpen('change')}
        >
          <IconPencil size={17} aria-hidden />
        </IconButton>
        <button
          type="button"
          className="bm-revoke"
          aria-label={t('chain.revokeOf', { service, name })}
          onClick={() => setOpen('revoke')}
        >
          {t('auth.revoke')}
        </button>
      </div>
      {(open === 'change' || open === 'extend') && <ChainEndDialog chain={chain} kind={open} onClose={close} />}
      {open === 'revoke' && <RevokeChain chain={chain} onClose={close} />}
    </li>
  );
}
