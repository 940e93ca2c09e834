import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getAuthorizations, type CatalogueService } from '../../api/authorizations';
import type { MeansRow } from '../../api/means';
import { orgKey } from '../../app/organisation';
import { longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { useGrant } from '../authorizations/queries';
import { differences } from './difference';
import { DifferenceList } from './DifferenceList';

interface Props {
  organisation: string;
  services: CatalogueService[];
  users: MeansRow[];
  endDate: string;
  onBack: () => void;
  onDone: () => void;
}

/** R111: everything once more, then “Voeg machtiging(en) toe”. */
export function Review({ organisation, services, users, endDate, onBack, onDone }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const grant = useGrant(organisation);
  const existing = useQueries({
    queries: services.map(({ serviceId }) => ({
      queryKey: orgKey(organisation, 'authorizations', 'list', { serviceId }),
      queryFn: ({ signal }: { signal: AbortSignal }) => getAuthorizations(organisation, { serviceId }, signal),
    })),
  });
  const failed = existing.find((query) => query.isError);
  if (failed) return <LoadError error={failed.error} retry={() => existing.forEach((query) => void query.refetch())} />;
  if (existing.some((query) => !query.data)) return <Skeleton />;
  const rows = differences(
    services,
    users,
    existing.flatMap((query) => query.data?.items ?? []),
    endDate,
  );
  const refused = grant.data?.results.filter((result) => result.outcome === 'REFUSED') ?? [];
  const save = () =>
    grant.mutate(
      { serviceIds: services.map((s) => s.serviceId), meansIds: users.map((u) => u.meansId), endDate },
      {
        onSuccess: ({ results }) => {
          const done = results.filter((result) => result.outcome !== 'REFUSED').length;
          toast({ text: t('bulk.saved', { count: done }) });
          if (done === results.length) onDone();
        },
      },
    );
  const nameOf = (meansId: string) => users.find((user) => user.meansId === meansId)?.name ?? '';
  return (
    <div className="bm-stack">
      <p>{t('bulk.reviewText', { date: longDate(endDate) })}</p>
      {grant.isError && (
        <Alert tone="bad" live>
          {grant.error.message}
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert tone="bad" live title={t('auth.refused')}>
          <ul>
            {refused.map((r) => (
              <li key={`${r.meansId}${r.serviceId}`}>
                {nameOf(r.meansId)}: {r.message ?? t('auth.levelTooLow')}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <DifferenceList rows={rows} endDate={endDate} />
      <div className="bm-form__actions">
        <Button onPress={onBack}>{t('wizard.previous')}</Button>
        <Button kind="primary" isPending={grant.isPending} onPress={save}>
          {t('auth.addSubmit')}
        </Button>
      </div>
    </div>
  );
}
