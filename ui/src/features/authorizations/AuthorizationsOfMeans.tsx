import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { useManaged } from '../../app/organisation';
import { Button } from '../../ui/Button';
import { IconPlus } from '../../ui/icons';
import { Pager } from '../../ui/Pager';
import { LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { WhyButton } from '../explain/WhyButton';
import { AuthorizationItem } from './AuthorizationItem';
import { LastUsed } from './LastUsed';
import { useAuthorizations } from './queries';

const SIZE = 50;

const AddAuthorizationsDrawer = lazy(() => import('./AddAuthorizationsDrawer'));

/** R84–R100: the authorizations of one user, in the detail. */
export function AuthorizationsOfMeans({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const [adding, setAdding] = useState(false);
  const [page, setPage] = useState(0);
  const list = useAuthorizations(organisationId, { meansId: means.meansId, page, size: SIZE });
  useLastPage(list, page, SIZE, setPage);
  const items = list.data?.items ?? [];
  const total = list.data?.total ?? 0;
  const active = means.status === 'ACTIVE';
  const id = `authorizations-${means.meansId}`;
  return (
    <section aria-labelledby={id} className="bm-detail__auth">
      <div className="bm-detail__head">
        <h2 id={id} className="nl-heading nl-heading--level-2">
          {t('auth.title')}
          {total > 0 && <span className="bm-count">{total}</span>}
        </h2>
        {active && (
          <Button small icon={<IconPlus size={18} aria-hidden />} onPress={() => setAdding(true)}>
            {t('auth.add')}
          </Button>
        )}
      </div>
      {list.isPending && <Skeleton rows={3} />}
      {list.isError && <LoadError error={list.error} retry={() => void list.refetch()} />}
      {list.data && total === 0 && <p className="bm-detail__empty">{t(active ? 'auth.none' : 'auth.notYet')}</p>}
      {total > 0 && <LastUsed organisation={organisationId} meansId={means.meansId} />}
      <ul className="bm-auth">
        {items.map((item) => (
          <AuthorizationItem key={item.authorizationId} authorization={item} title="service" />
        ))}
      </ul>
      {total > SIZE && <Pager page={page} size={SIZE} total={total} onPage={setPage} />}
      <WhyButton of={{ meansId: means.meansId }} name={means.name} />
      {adding && (
        <Suspense>
          <AddAuthorizationsDrawer means={means} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </section>
  );
}
