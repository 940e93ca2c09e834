import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isFinal } from '../../api/problem';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { LoadError, Skeleton } from '../../ui/states';
import { JobProgress } from './JobProgress';
import { JobResults } from './JobResults';
import { useJob } from './useJob';

export const JobPage = () => (
  <RequireManager>
    <Job />
  </RequireManager>
);

/** A large choice being saved: how far it is, a result per pair, and a way to stop. Comes back after a reload. */
function Job() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { job: id = '' } = useParams({ strict: false }) as { job?: string };
  const job = useJob(organisationId, id);
  const data = isFinal(job.error) ? undefined : job.data;
  return (
    <Page title={t('job.title')} sub={name} narrow>
      <div className="bm-card bm-card--padded bm-stack">
        {job.isPending && <Skeleton rows={3} />}
        {job.isError && !data && <LoadError error={job.error} retry={() => void job.refetch()} />}
        {data && (
          <>
            <JobProgress organisation={organisationId} job={data} stuck={job.isError} />
            <JobResults key={id} organisation={organisationId} job={data} />
          </>
        )}
        <div className="bm-form__actions">
          <ButtonLink to="/machtigingen">{t('bulk.toServices')}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}
