import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';
import type { MeansDetail } from '../../api/means';
import { useManaged } from '../../app/organisation';
import { LevelBadge } from '../../ui/badges';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { useAuthorizations } from '../authorizations/queries';

interface Props {
  means: MeansDetail;
  title: string;
  none: string;
  loses: (authorization: Authorization) => boolean;
}

const SHOWN = 10;

/** Q8, R71: the authorizations that will be gone, named before it is decided. */
export function Lost({ means, title, none, loses }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const list = useAuthorizations(organisationId, { meansId: means.meansId });
  if (list.isPending) return <Skeleton rows={2} />;
  if (list.isError) return <LoadError error={list.error} retry={() => void list.refetch()} />;
  const lost = list.data.items.filter(loses);
  if (lost.length === 0) return <Alert>{none}</Alert>;
  return (
    <Alert tone="warn" title={title}>
      <ul className="bm-lost">
        {lost.slice(0, SHOWN).map((a) => (
          <li key={a.authorizationId}>
            <span>
              <strong>{a.provider}</strong> {a.serviceName}
            </span>
            <LevelBadge level={a.level} />
          </li>
        ))}
      </ul>
      {lost.length > SHOWN && <p>{t('change.lostMore', { count: lost.length - SHOWN })}</p>}
    </Alert>
  );
}
