import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { startJob } from '../../api/grants';
import { useToast } from '../../ui/Toasts';
import { useGrant } from '../authorizations/queries';
import { dropBulk, grantOf, JOB_FROM, pairsOf, type BulkDraft } from './draft';
import { pairsFrom } from './pairs';

/** Up to {@link JOB_FROM} pairs at once; more as a job that can be followed, stopped and found back by its address. */
export function useSave(organisation: string, draft: BulkDraft, onDone: () => void) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const grant = useGrant(organisation);
  const job = useMutation({ mutationFn: () => startJob(organisation, grantOf(draft), draft.key) });
  const refused = grant.data?.results.filter((result) => result.outcome === 'REFUSED') ?? [];
  const saveNow = () =>
    grant.mutate(grantOf(draft), {
      onSuccess: ({ results }) => {
        const done = results.filter((result) => result.outcome !== 'REFUSED').length;
        toast({ text: t('bulk.saved', { count: done }) });
        if (done === results.length) onDone();
      },
    });
  const saveAsJob = () =>
    job.mutate(undefined, {
      onSuccess: ({ id }) => {
        dropBulk(organisation);
        void navigate({ to: '/machtigingen/opdrachten/$job', params: { job: id } } as never);
      },
    });
  return {
    save: pairsOf(draft) > JOB_FROM ? saveAsJob : saveNow,
    pending: grant.isPending || job.isPending,
    error: grant.error ?? job.error,
    refused: pairsFrom(refused, draft),
  };
}
