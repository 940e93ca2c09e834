import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../api/problem';
import { Button } from '../../ui/Button';
import { describedBy, FieldError } from '../../ui/form/Field';
import { useUploadSignal } from '../../ui/useUploadSignal';
import type { UploadedScan } from './draft';
import { Preview } from './Preview';
import { ACCEPT, refusalOfFile, uploadScan } from './upload';

interface Props {
  id: string;
  label: string;
  organisation: string;
  scan: UploadedScan | undefined;
  onChange: (scan: UploadedScan | undefined) => void;
  error?: string;
}

/** One file: checked here, sent at once with its progress, shown small. */
export function ScanUpload({ id, label, organisation, scan, onChange, error }: Props) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const [part, setPart] = useState<number>();
  const [refusal, setRefusal] = useState<string>();
  const newSignal = useUploadSignal();
  const wrong = refusal ?? error;
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (!chosen) return;
    const key = refusalOfFile(chosen);
    setRefusal(key && t(key));
    if (key) return;
    setFile(chosen);
    setPart(0);
    const signal = newSignal();
    try {
      const sent = await uploadScan(organisation, chosen, setPart, signal);
      if (signal.aborted) return;
      onChange(sent);
    } catch (problem) {
      if (signal.aborted) return;
      setRefusal(t(sentenceOf(problem)));
      setFile(undefined);
    }
    setPart(undefined);
  };
  const remove = () => {
    setFile(undefined);
    onChange(undefined);
  };
  return (
    <div className={wrong ? 'bm-field bm-field--wrong' : 'bm-field'}>
      <label className="bm-field__label" htmlFor={id}>
        {label}
      </label>
      <FieldError id={id} error={wrong} />
      {scan ? (
        <div className="bm-upload bm-upload--done">
          {file && <Preview file={file} />}
          <span className="bm-upload__name">
            {scan.fileName}
            <span className="bm-dim">
              {t('document.kilobytes', { count: Math.max(1, Math.round(scan.size / 1024)) })}
            </span>
          </span>
          <Button small onPress={remove} aria-label={t('document.removeOf', { name: scan.fileName })}>
            {t('document.remove')}
          </Button>
        </div>
      ) : (
        <div className="bm-upload">
          <input
            id={id}
            type="file"
            className="bm-upload__input"
            accept={ACCEPT}
            onChange={(event) => void choose(event)}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={describedBy(id, null, wrong)}
            disabled={part !== undefined}
          />
          <label htmlFor={id} className="nl-button nl-button--secondary bm-upload__choose">
            <span className="nl-button__label">{t('document.choose')}</span>
          </label>
          {part !== undefined && (
            <progress className="bm-upload__bar" max={1} value={part} aria-label={t('document.uploading')} />
          )}
        </div>
      )}
      <span className="bm-sr-only" role="status">
        {part !== undefined ? t('document.uploading') : scan ? t('document.uploaded', { name: scan.fileName }) : ''}
      </span>
    </div>
  );
}
