import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';
import { useManaged } from '../../app/organisation';
import { IconButton } from '../../ui/Button';
import { LevelBadge } from '../../ui/badges';
import { IconPencil } from '../../ui/icons';
import { ServiceName } from '../../ui/ServiceName';
import { serviceText } from '../../ui/serviceText';
import type { EndDateKind } from './EndDateDialog';
import { Notes } from './Notes';
import { Scope } from './Scope';
import { Validity } from './Validity';
import { useRevoke } from './useRevoke';

const EndDateDialog = lazy(() => import('./EndDateDialog'));

/** One authorization with its pencil, “Verleng machtiging” when it expires soon, and “Intrekken”. */
export function AuthorizationItem({
  authorization,
  title,
}: {
  authorization: Authorization;
  title: 'service' | 'person';
}) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const revoke = useRevoke(organisationId);
  const [dialog, setDialog] = useState<EndDateKind | null>(null);
  const { provider, serviceName, personName, expiring, withdrawn } = authorization;
  const service = serviceText(provider, serviceName, ' – ');
  const busy = authorization.revocation !== null;
  return (
    <li className={`bm-auth__item bm-auth__item--${title} ${busy ? 'bm-auth__item--busy' : ''}`}>
      <div>
        <span className="bm-auth__name">
          {title === 'person' ? (
            <strong>{personName}</strong>
          ) : (
            <ServiceName provider={provider} name={serviceName} />
          )}
        </span>
        <span className="bm-auth__line">
          <Validity authorization={authorization} withStart={title === 'person'} />
          <Scope authorization={authorization} />
          {(title === 'service' || !withdrawn) && <Notes of={authorization} />}
          {expiring && !busy && !withdrawn && (
            <button
              type="button"
              className="bm-orangelink"
              aria-label={`${t('auth.extend')}: ${service}, ${personName}`}
              onClick={() => setDialog('extend')}
            >
              {t('auth.extend')}
            </button>
          )}
        </span>
      </div>
      {title === 'service' && <LevelBadge level={authorization.level} />}
      <div className="bm-auth__actions">
        <IconButton
          label={t('auth.changeOf', { service, name: personName })}
          className="bm-iconbutton--small"
          isDisabled={busy}
          onPress={() => setDialog('change')}
        >
          <IconPencil size={17} aria-hidden />
        </IconButton>
        <button
          type="button"
          className="bm-revoke"
          aria-label={t('auth.revokeOf', { service, name: personName })}
          // not disabled: it would lose the focus
          aria-disabled={busy}
          onClick={(event) => !busy && void revoke(authorization, event.detail === 0 ? event.currentTarget : undefined)}
        >
          {t('auth.revoke')}
        </button>
      </div>
      {dialog && (
        <Suspense>
          <EndDateDialog authorization={authorization} kind={dialog} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </li>
  );
}
