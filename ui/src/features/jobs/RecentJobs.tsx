import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getJobs } from '../../api/grants';
import { orgKey, useManaged } from '../../app/organisation';
import { dateTime } from '../../i18n/format';
import { Fold } from '../../ui/Fold';
import { howMany } from '../../ui/howMany';
import { Pager } from '../../ui/Pager';
import { useLastPage } from '../../ui/useLastPage';
import { isOver } from './useJob';

const SIZE = 5;

/** Large choices that were saved in the background, the latest first: who lost the address finds it here. */
export function RecentJobs() {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const [page, setPage] = useState(0);
  const jobs = useQuery({
    queryKey: orgKey(organisationId, 'authorizations', 'jobs', page),
    queryFn: ({ signal }) => getJobs(organisationId, page, SIZE, signal),
  });
  useLastPage(jobs, page, SIZE, setPage);
  const { items = [], total = 0 } = jobs.data ?? {};
  if (total === 0) return null;
  const open = items.some((job) => !isOver(job));
  return (
    <Fold className="bm-card bm-card--padded bm-jobs" title={t('job.recent', { count: total })} open={open}>
      <ul>
        {items.map(({ id, state, services, users, requestedAt }) => (
          <li key={id}>
            <Link className="bm-link" to={'/machtigingen/opdrachten/$job' as never} params={{ job: id } as never}>
              {t('job.item', { ...howMany(t, { users, services }), when: dateTime(requestedAt) })}
            </Link>{' '}
            <span className="bm-dim">{t(`job.state.${state}`)}</span>
          </li>
        ))}
      </ul>
      {total > SIZE && <Pager page={page} size={SIZE} total={total} onPage={setPage} />}
    </Fold>
  );
}
