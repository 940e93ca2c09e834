import { useRef, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { samplePath, uploadImport, type ImportKind } from '../../api/imports';
import { sentenceOf } from '../../api/problem';
import { ButtonLink } from '../../ui/Button';
import { describedBy, FieldError } from '../../ui/form/Field';
import { IconDownload } from '../../ui/icons';
import { useUploadSignal } from '../../ui/useUploadSignal';
import { refusalOfSheet } from './sheet';

interface Props {
  kind: ImportKind;
  organisation: string;
  back: string;
  onUploaded: (id: string) => void;
}

/** What may be in the file, a sample of it, and the file itself: sent at once, nothing is changed yet. */
export function UploadStep({ kind, organisation, back, onUploaded }: Props) {
  const { t } = useTranslation();
  const [part, setPart] = useState<number>();
  const [refusal, setRefusal] = useState<string>();
  const newSignal = useUploadSignal();
  const key = useRef(crypto.randomUUID());
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const wrong = refusalOfSheet(file);
    setRefusal(wrong && t(wrong));
    if (wrong) return;
    setPart(0);
    const signal = newSignal();
    try {
      const { id } = await uploadImport(kind, organisation, file, key.current, setPart, signal);
      if (!signal.aborted) onUploaded(id);
    } catch (error) {
      if (signal.aborted) return;
      setRefusal(t(sentenceOf(error)));
      key.current = crypto.randomUUID();
      setPart(undefined);
    }
  };
  return (
    <>
      <p>{t(`import.intro.${kind}`)}</p>
      <ul className="bm-hints">
        {[1, 2, 3].map((rule) => (
          <li key={rule}>{t(`import.rule.${kind}.${rule}`)}</li>
        ))}
      </ul>
      <p className="bm-import__samples">
        {(['xlsx', 'csv'] as const).map((type) => (
          <a key={type} className="bm-link" href={samplePath(kind, organisation, type)} download>
            <IconDownload size={18} aria-hidden /> {t('import.sample', { type })}
          </a>
        ))}
      </p>
      <div className={refusal ? 'bm-field bm-field--wrong' : 'bm-field'}>
        <label className="bm-field__label" htmlFor="sheet">
          {t('import.file')}
        </label>
        <FieldError id="sheet" error={refusal} />
        <div className="bm-upload">
          <input
            id="sheet"
            type="file"
            className="bm-upload__input"
            accept=".xlsx,.csv"
            onChange={(event) => void choose(event)}
            aria-invalid={refusal ? true : undefined}
            aria-describedby={describedBy('sheet', null, refusal)}
            disabled={part !== undefined}
          />
          <label htmlFor="sheet" className="nl-button nl-button--primary bm-upload__choose">
            <span className="nl-button__label">{t('document.choose')}</span>
          </label>
          {part !== undefined && (
            <progress className="bm-upload__bar" max={1} value={part} aria-label={t('document.uploading')} />
          )}
        </div>
        <span className="bm-sr-only" role="status">
          {part === undefined ? '' : t('document.uploading')}
        </span>
      </div>
      <p className="bm-dim">{t('import.nothingYet')}</p>
      <div className="bm-form__actions">
        <ButtonLink to={back} className="bm-form__cancel">
          {t('app.cancel')}
        </ButtonLink>
      </div>
    </>
  );
}
