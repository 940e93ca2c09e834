import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApplicationRow } from '../../api/applications';
import { longDate } from '../../i18n/format';
import { LevelBadge, RoleLabel } from '../../ui/badges';
import { FromTo } from '../change-means/FromTo';

const COLUMNS = ['name', 'kind', 'company', 'level', 'role', 'requested', 'handledBy'];
/** Days after which an application has waited too long. */
const LONG = 3;

export function QueueTable({ rows }: { rows: ApplicationRow[] }) {
  const { t } = useTranslation();
  return (
    <table className="bm-table bm-table--plain">
      <caption className="bm-sr-only">{t('review.title')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`review.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.meansId}>
            <th scope="row">
              <Link to="/behandeling/$meansId" params={{ meansId: row.meansId }} className="bm-link">
                {row.name}
              </Link>
            </th>
            <td data-label={t('review.column.kind')}>{t(`review.kind.${row.kind}`)}</td>
            <td data-label={t('review.column.company')}>
              {row.organisationName} <span className="bm-dim">{t('company.kvk', { kvk: row.kvkNumber })}</span>
            </td>
            <td data-label={t('review.column.level')}>
              <FromTo
                same={!row.oldLevel || row.oldLevel === row.level}
                from={row.oldLevel && <LevelBadge level={row.oldLevel} />}
                to={<LevelBadge level={row.level} />}
              />
            </td>
            <td data-label={t('review.column.role')}>
              <RoleLabel role={row.role} />
            </td>
            <td data-label={t('review.column.requested')}>
              {longDate(row.requestedOn)}{' '}
              <span className={row.ageDays >= LONG ? 'bm-age bm-age--long' : 'bm-age'}>
                {t('review.age', { count: row.ageDays })}
              </span>
            </td>
            <td data-label={t('review.column.handledBy')}>
              {row.handledBy ? row.handledBy.self ? <strong>{t('review.self')}</strong> : row.handledBy.name : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
