import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { useManaged } from '../../app/organisation';
import { Button } from '../../ui/Button';
import { IconPlus } from '../../ui/icons';
import { LoadError, Skeleton } from '../../ui/states';
import { WhyButton } from '../explain/WhyButton';
import { AuthorizationItem } from './AuthorizationItem';
import { useAuthorizations } from './queries';

const AddAuthorizationsDrawer = lazy(() => import('./AddAuthorizationsDrawer'));

/** R84–R100: the authorizations of one user, in the detail. */
export function AuthorizationsOfMeans({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const [adding, setAdding] = useState(false);
  const list = useAuthorizations(organisationId, { meansId: means.meansId });
  const items = list.data?.items ?? [];
  const active = means.status === 'ACTIVE';
  const id = `authorizations-${means.meansId}`;
  return (
    <section aria-labelledby={id} className="bm-detail__auth">
      <div className="bm-detail__head">
        <h2 id={id} className="nl-heading nl-heading--level-2">
          {t('auth.title')}
          {items.length > 0 && <span className="bm-count">{items.length}</span>}
        </h2>
        {active && (
          <Button small icon={<IconPlus size={18} aria-hidden />} onPress={() => setAdding(true)}>
            {t('auth.add')}
          </Button>
        )}
      </div>
      {list.isPending && <Skeleton rows={3} />}
      {list.isError && <LoadError error={list.error} retry={() => void list.refetch()} />}
      {list.data && items.length === 0 && <p className="bm-detail__empty">{t(active ? 'auth.none' : 'auth.notYet')}</p>}
      <ul className="bm-auth">
        {items.map((item) => (
          <AuthorizationItem key={item.authorizationId} authorization={item} title="service" />
        ))}
      </ul>
      <WhyButton of={{ meansId: means.meansId }} name={means.name} />
      {adding && (
        <Suspense>
          <AddAuthorizationsDrawer means={means} existing={items} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </section>
  );
}
