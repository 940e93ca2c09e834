import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getJobResults, JOB_OUTCOMES, type GrantJob, type JobOutcome } from '../../api/grants';
import { orgKey } from '../../app/organisation';
import { FilterChips } from '../../ui/FilterChips';
import { Pager } from '../../ui/Pager';
import { LoadError, Skeleton } from '../../ui/states';
import { PairList } from '../bulk/PairList';
import { usePairNames } from './usePairNames';

const SIZE = 25;
const ALL = 'ALL';
const COUNT = {
  GRANTED: 'granted',
  LONGER: 'longer',
  SHORTER: 'shorter',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
} as const satisfies Record<JobOutcome, keyof GrantJob['counts']>;

/** A result per pair, as far as it is. */
export function JobResults({ organisation, job }: { organisation: string; job: GrantJob }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState(ALL);
  const [page, setPage] = useState(0);
  const filter = { outcome: outcome === ALL ? undefined : outcome, page, size: SIZE };
  const results = useQuery({
    queryKey: orgKey(organisation, 'grant-job', job.id, 'results', filter, job.done),
    queryFn: ({ signal }) => getJobResults(organisation, job.id, filter, signal),
    placeholderData: keepPreviousData,
    enabled: job.done > 0,
  });
  const named = usePairNames(organisation, results.data?.items ?? []);
  if (job.done === 0) return null;
  const chips = JOB_OUTCOMES.map((key) => ({
    key: key as string,
    label: t(`bulk.kind.${key === 'GRANTED' ? 'NEW' : key}`),
    count: job.counts[COUNT[key]],
  })).filter(({ count }) => count > 0);
  return (
    <div className="bm-picker">
      <FilterChips
        label={t('bulk.kindFilter')}
        chips={[{ key: ALL, label: t('users.all'), count: job.done }, ...chips]}
        selected={outcome}
        onSelect={(key) => {
          setOutcome(key);
          setPage(0);
        }}
      />
      {results.isPending && <Skeleton />}
      {results.isError && <LoadError error={results.error} retry={() => void results.refetch()} />}
      {results.data && (
        <>
          <PairList pairs={named} />
          <Pager page={page} size={SIZE} total={results.data.total} onPage={setPage} />
        </>
      )}
    </div>
  );
}
