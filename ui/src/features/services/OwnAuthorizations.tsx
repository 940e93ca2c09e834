import { useTranslation } from 'react-i18next';
import type { MyOrganisation } from '../../api/identity';
import { LevelBadge } from '../../ui/badges';
import { Page } from '../../ui/Page';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useAuthorizations } from '../authorizations/queries';
import { Validity } from '../authorizations/Validity';

/** R15: one's own authorizations, to look at. */
export function OwnAuthorizations({ organisation }: { organisation: MyOrganisation }) {
  const { t } = useTranslation();
  const list = useAuthorizations(organisation.organisationId, { meansId: organisation.meansId });
  return (
    <Page title={t('nav.myAuthorizations')} sub={t('services.ownSub', { org: organisation.name })} narrow>
      <div className="bm-card bm-card--padded">
        {list.isPending && <Skeleton />}
        {list.isError && <LoadError error={list.error} retry={() => void list.refetch()} />}
        {list.data?.items.length === 0 && (
          <Empty title={t('services.ownNone')}>
            <p>{t('services.ownNoneText')}</p>
          </Empty>
        )}
        <ul className="bm-auth">
          {list.data?.items.map((a) => (
            <li key={a.authorizationId} className="bm-auth__item">
              <div>
                <span className="bm-auth__name">
                  <strong>{a.provider}</strong> {a.serviceName}
                </span>
                <Validity authorization={a} />
              </div>
              <LevelBadge level={a.level} />
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
