import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../api/imports';

const LOOKS = { NEW: 'new', CHANGED: 'longer', UNCHANGED: 'unchanged', REFUSED: 'refused' } as const;

/** One row of the file: whom it is about, old → new, and why not. */
export function ImportRowItem({ row: { number, about, outcome, message, changes } }: { row: ImportRow }) {
  const { t } = useTranslation();
  return (
    <li className="bm-auth__item">
      <div>
        <span className="bm-auth__name">
          <span className="bm-dim">{t('import.row', { number })}</span> <strong>{about}</strong>
        </span>
        {changes.length > 0 && (
          <span className="bm-import__changes">
            {changes.map(({ column, from, to }) => (
              <span key={column} className="bm-auth__date">
                <span>{column}:</span>
                {from && (
                  <>
                    <span>
                      <span className="bm-sr-only">{t('bulk.from')} </span>
                      {from}
                    </span>
                    <span aria-hidden>→</span>
                  </>
                )}
                <strong>
                  {from && <span className="bm-sr-only">{t('bulk.to')} </span>}
                  {to}
                </strong>
              </span>
            ))}
          </span>
        )}
        {message && <span className="bm-tick__why">{message}</span>}
      </div>
      {outcome && <span className={`bm-kind bm-kind--${LOOKS[outcome]}`}>{t(`import.outcome.${outcome}`)}</span>}
    </li>
  );
}
