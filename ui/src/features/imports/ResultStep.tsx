import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropImport, type Import, type ImportKind } from '../../api/imports';
import { Button, ButtonLink } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Progress } from '../../ui/Progress';
import { Alert } from '../../ui/states';
import { ImportRows } from './ImportRows';
import { ResultFiles } from './ResultFiles';
import { importKey } from './useImport';

interface Props {
  kind: ImportKind;
  organisation: string;
  found: Import;
  stuck: boolean;
  back: string;
  onAgain: () => void;
}

/** What became of each row, with a way to stop while it goes on, and as a file. */
export function ResultStep({ kind, organisation, found, stuck, back, onAgain }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { added, changed, unchanged, refused } = found.results;
  const done = added + changed + unchanged + refused;
  const stop = async () => {
    await dropImport(kind, organisation, found.id);
    await client.invalidateQueries({ queryKey: importKey(kind, organisation, found.id) });
  };
  return (
    <>
      {found.state === 'APPLYING' ? (
        <>
          <Progress label={t('import.applying')} value={found.done} max={found.total} />
          {stuck && <Alert tone="warn">{t('job.stuck')}</Alert>}
          <p className="bm-dim">{t('import.leave')}</p>
          <div>
            <Button onPress={() => setAsking(true)}>{t('import.stop')}</Button>
          </div>
        </>
      ) : (
        <Alert tone={found.state === 'DONE' && refused === 0 ? 'good' : 'warn'} live>
          {t(`import.${found.state}`, { added, changed, done, total: found.total })}
          {refused > 0 && ` ${t('import.refusedRows', { count: refused })}`}
        </Alert>
      )}
      {done > 0 && <ImportRows kind={kind} organisation={organisation} found={found} counts={found.results} />}
      {found.state !== 'APPLYING' && (
        <>
          <ResultFiles kind={kind} organisation={organisation} found={found} label="import.resultFile" />
          <div className="bm-form__actions">
            <Button onPress={onAgain}>{t('import.again')}</Button>
            <ButtonLink to={back} kind="primary">
              {t(`import.back.${kind}`)}
            </ButtonLink>
          </div>
        </>
      )}
      {asking && (
        <ConfirmDialog
          title={t('import.stop')}
          confirm={t('job.stopConfirm')}
          onConfirm={stop}
          onClose={() => setAsking(false)}
        >
          <p>{t('import.stopText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
