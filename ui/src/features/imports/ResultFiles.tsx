import { useTranslation } from 'react-i18next';
import { resultPath, type Import, type ImportKind } from '../../api/imports';
import { shortDate } from '../../i18n/format';
import { IconDownload } from '../../ui/icons';

interface Props {
  kind: ImportKind;
  organisation: string;
  found: Import;
  /** Key of what the file is called. */
  label: string;
}

/** The file as it was uploaded, with what each row does or did. */
export function ResultFiles({ kind, organisation, found, label }: Props) {
  const { t } = useTranslation();
  return (
    <p className="bm-import__samples">
      {(['xlsx', 'csv'] as const).map((type) => (
        <a key={type} className="bm-link" href={resultPath(kind, organisation, found.id, type)} download>
          <IconDownload size={18} aria-hidden /> {t(label, { type })}
        </a>
      ))}
      <span className="bm-dim">{t('import.kept', { date: shortDate(found.expiresAt) })}</span>
    </p>
  );
}
