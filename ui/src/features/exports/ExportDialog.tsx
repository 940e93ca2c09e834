import { useTranslation } from 'react-i18next';
import { exportFile, type ExportFilter, type FileKind, type Overview } from '../../api/exports';
import { useManaged } from '../../app/organisation';
import { Button, ButtonAnchor } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { IconDownload } from '../../ui/icons';
import { Progress } from '../../ui/Progress';
import { Refusal } from '../../ui/Refusal';
import { Alert, Skeleton } from '../../ui/states';
import { useExportJob } from './useExportJob';

interface Props {
  overview: Overview;
  kind: FileKind;
  filter: ExportFilter;
  onClose: () => void;
}

/** A large file in the making: how far it is, stop, and then the file. */
export default function ExportDialog({ overview, kind, filter, onClose }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const { job, error, retry, stop } = useExportJob(organisationId, overview, kind, filter);
  const done = job?.state === 'DONE';
  const failed = job?.state === 'FAILED';
  const cancel = () => {
    if (job && !done && !failed) stop();
    onClose();
  };
  return (
    <Dialog title={t('export.title')} isOpen onClose={cancel} dismissable={done || failed}>
      <div className="bm-dialog__body bm-stack">
        {!job && !error && <Skeleton rows={1} />}
        <Refusal error={error} />
        {failed && (
          <Alert tone="bad" live>
            {t('export.failed')}
          </Alert>
        )}
        {job && !done && !failed && <Progress label={t('export.running')} value={job.done} max={job.rows} />}
        {done && (
          <Alert tone="good" live>
            {t('export.done', { count: job.rows })}
          </Alert>
        )}
        <div className="bm-dialog__actions">
          <Button onPress={cancel}>{t(done || failed ? 'app.close' : 'app.cancel')}</Button>
          {(error !== null || failed) && <Button onPress={retry}>{t('app.retry')}</Button>}
          {done && (
            <ButtonAnchor
              kind="primary"
              href={exportFile(organisationId, job.id)}
              download={job.fileName ?? true}
              icon={<IconDownload size={20} aria-hidden />}
            >
              {t('export.get')}
            </ButtonAnchor>
          )}
        </div>
      </div>
    </Dialog>
  );
}
