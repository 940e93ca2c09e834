import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stopJob, type GrantJob } from '../../api/grants';
import { orgKey } from '../../app/organisation';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Progress } from '../../ui/Progress';
import { Alert } from '../../ui/states';
import { isOver } from './useJob';

interface Props {
  organisation: string;
  job: GrantJob;
  /** The last question how far it is got no answer. */
  stuck: boolean;
}

export function JobProgress({ organisation, job, stuck }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const stop = async () => {
    await stopJob(organisation, job.id);
    await client.invalidateQueries({ queryKey: orgKey(organisation, 'grant-job', job.id) });
  };
  if (isOver(job))
    return (
      <Alert tone={job.state === 'DONE' && job.counts.refused === 0 ? 'good' : 'warn'} live>
        {t(`job.${job.state}`, { done: job.done, total: job.total })}
      </Alert>
    );
  return (
    <>
      <Progress label={t('job.running')} value={job.done} max={job.total} />
      {stuck && <Alert tone="warn">{t('job.stuck')}</Alert>}
      <p className="bm-dim">{t('job.leave')}</p>
      <div>
        <Button onPress={() => setAsking(true)}>{t('job.stop')}</Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('job.stop')}
          confirm={t('job.stopConfirm')}
          onConfirm={stop}
          onClose={() => setAsking(false)}
        >
          <p>{t('job.stopText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
