import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyImport, dropImport, type Import, type ImportKind, type ImportTerms } from '../../api/imports';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { Refusal } from '../../ui/Refusal';
import { Alert } from '../../ui/states';
import { ImportRows } from './ImportRows';
import { ResultFiles } from './ResultFiles';
import { importKey } from './useImport';
import { UserTerms } from './UserTerms';

interface Props {
  kind: ImportKind;
  organisation: string;
  found: Import;
  /** The last question how far it is got no answer. */
  stuck: boolean;
  onDropped: () => void;
}

/** The dry run: what each row would do, old → new. Nothing is done before one says so. */
export function CheckStep({ kind, organisation, found, stuck, onDropped }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const refresh = () => client.invalidateQueries({ queryKey: importKey(kind, organisation, found.id) });
  const attempt = async (action: () => Promise<unknown>) => {
    setPending(true);
    setError(undefined);
    try {
      await action();
    } catch (refused) {
      setError(refused);
    }
    setPending(false);
  };
  const drop = () =>
    attempt(async () => {
      await dropImport(kind, organisation, found.id);
      onDropped();
    });
  const apply = async (terms?: ImportTerms) => {
    await applyImport(kind, organisation, found.id, terms);
    await refresh();
  };
  if (found.state === 'ANALYSING')
    return (
      <>
        <Progress label={t('import.analysing')} value={found.done} max={found.total} />
        {stuck && <Alert tone="warn">{t('job.stuck')}</Alert>}
        <p className="bm-dim">{t('import.leave')}</p>
      </>
    );
  const { added, changed, refused } = found.shown;
  const todo = added + changed;
  const discard = (
    <Button isPending={pending} onPress={() => void drop()}>
      {t('import.discard')}
    </Button>
  );
  return (
    <>
      <Alert tone={todo === 0 ? 'warn' : refused > 0 ? 'warn' : 'info'} live>
        {todo === 0 ? t('import.nothing') : t('import.ready', { name: found.fileName, added, changed })}
        {refused > 0 && ` ${t('import.refusedRows', { count: refused })}`}
      </Alert>
      <ImportRows kind={kind} organisation={organisation} found={found} counts={found.shown} />
      <ResultFiles kind={kind} organisation={organisation} found={found} label="import.checkFile" />
      <Refusal error={error} />
      {todo > 0 && kind === 'users' && added > 0 ? (
        <UserTerms organisation={organisation} added={added} onAgree={apply} discard={discard} />
      ) : (
        <div className="bm-form__actions">
          {discard}
          {todo > 0 && (
            <Button kind="primary" isPending={pending} onPress={() => void attempt(() => apply())}>
              {t('import.apply', { count: todo })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
