import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getLosses, type Loss, type LossChange } from '../../api/losses';
import type { MeansDetail } from '../../api/means';
import { orgKey, useManaged } from '../../app/organisation';
import { LevelBadge } from '../../ui/badges';
import { ServiceName } from '../../ui/ServiceName';
import { Alert, LoadError, Skeleton } from '../../ui/states';

interface Props {
  means: MeansDetail;
  title: string;
  none: string;
  /** What the means becomes; without it the means ends. */
  change?: LossChange;
  /** Other organisations it is for as well (R73). */
  organisationIds?: string[];
}

const SHOWN = 10;

/** Each service of an organisation once, though it may be lost for several establishments. */
const orphansOf = (items: Loss[]) => [
  ...new Map(
    items.filter((loss) => loss.lastUser).map((loss) => [`${loss.organisationId} ${loss.serviceId}`, loss]),
  ).values(),
];

/** Q8, R71: the authorizations that will be gone and the services left without a user, before it is decided. */
export function Lost({ means, title, none, change = {}, organisationIds }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const question = { meansId: means.meansId, ...change, organisationIds };
  const losses = useQuery({
    queryKey: orgKey(organisationId, 'authorizations', 'losses', question),
    queryFn: ({ signal }) => getLosses(organisationId, question, SHOWN, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  if (losses.isError) return <LoadError error={losses.error} retry={() => void losses.refetch()} />;
  if (!losses.data) return <Skeleton rows={2} />;
  const { items, total, totals } = losses.data;
  const withoutUsers = totals?.withoutUsers ?? 0;
  const orphans = orphansOf(items);
  if (total === 0) return <Alert>{none}</Alert>;
  return (
    <>
      <Alert tone="warn" title={title}>
        <ul className="bm-lost">
          {items.map((loss) => (
            <li key={loss.authorizationId}>
              <span>
                <ServiceName provider={loss.provider} name={loss.serviceName} />
              </span>
              <LevelBadge level={loss.level} />
            </li>
          ))}
        </ul>
        {total > items.length && <p>{t('change.lostMore', { count: total - items.length })}</p>}
      </Alert>
      {withoutUsers > 0 && (
        <Alert tone="warn" title={t('whatIf.withoutUser')}>
          <ul className="bm-plainlist">
            {orphans.map((loss) => (
              <li key={loss.authorizationId}>{loss.serviceName}</li>
            ))}
          </ul>
          {withoutUsers > orphans.length && (
            <p>{t('change.lostMore', { count: withoutUsers - orphans.length })}</p>
          )}
        </Alert>
      )}
    </>
  );
}
