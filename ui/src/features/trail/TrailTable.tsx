import { useTranslation } from 'react-i18next';
import type { TrailLine } from '../../api/trail';
import { dateTime } from '../../i18n/format';

export function TrailTable({ lines }: { lines: TrailLine[] }) {
  const { t } = useTranslation();
  return (
    <table className="bm-table bm-table--plain">
      <caption className="bm-sr-only">{t('settings.trail')}</caption>
      <thead>
        <tr>
          {['at', 'who', 'what', 'subject', 'address'].map((column) => (
            <th key={column} scope="col">
              {t(`trail.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{dateTime(line.at)}</th>
            <td data-label={t('trail.column.who')}>{line.name ?? t(`trail.doer.${line.doer}`)}</td>
            <td data-label={t('trail.column.what')}>{t([`trail.action.${line.action}`, 'trail.action.UNKNOWN'])}</td>
            <td data-label={t('trail.column.subject')}>{line.subject ?? '–'}</td>
            <td data-label={t('trail.column.address')}>{line.address ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
