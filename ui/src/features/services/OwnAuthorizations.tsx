import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyOrganisation } from '../../api/identity';
import { LevelBadge } from '../../ui/badges';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { ServiceName } from '../../ui/ServiceName';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { LastUsed } from '../authorizations/LastUsed';
import { Notes } from '../authorizations/Notes';
import { useAuthorizations } from '../authorizations/queries';
import { Scope } from '../authorizations/Scope';
import { Validity } from '../authorizations/Validity';

const SIZE = 50;

/** R15: one's own authorizations, to look at. */
export function OwnAuthorizations({ organisation }: { organisation: MyOrganisation }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const list = useAuthorizations(organisation.organisationId, { meansId: organisation.meansId, page, size: SIZE });
  useLastPage(list, page, SIZE, setPage);
  const total = list.data?.total ?? 0;
  return (
    <Page title={t('nav.myAuthorizations')} sub={t('services.ownSub', { org: organisation.name })} narrow>
      <div className="bm-card bm-card--padded">
        {list.isPending && <Skeleton />}
        {list.isError && <LoadError error={list.error} retry={() => void list.refetch()} />}
        {list.data && total === 0 && (
          <Empty title={t('services.ownNone')}>
            <p>{t('services.ownNoneText')}</p>
          </Empty>
        )}
        {total > 0 && <LastUsed organisation={organisation.organisationId} meansId={organisation.meansId} />}
        <ul className="bm-auth">
          {list.data?.items.map((a) => (
            <li key={a.authorizationId} className="bm-auth__item">
              <div>
                <span className="bm-auth__name">
                  <ServiceName provider={a.provider} name={a.serviceName} />
                </span>
                <span className="bm-auth__line">
                  <Validity authorization={a} withStart />
                  <Scope authorization={a} />
                  <Notes of={a} />
                </span>
              </div>
              <LevelBadge level={a.level} />
            </li>
          ))}
        </ul>
        {total > SIZE && <Pager page={page} size={SIZE} total={total} onPage={setPage} />}
      </div>
    </Page>
  );
}
