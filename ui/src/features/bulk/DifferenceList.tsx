import { useTranslation } from 'react-i18next';
import { shortDate } from '../../i18n/format';
import type { Difference } from './difference';

/** Old → new per user and service. */
export function DifferenceList({ rows, endDate }: { rows: Difference[]; endDate: string }) {
  const { t } = useTranslation();
  return (
    <ul className="bm-auth">
      {rows.map(({ user, service, kind, oldEndDate }) => (
        <li key={`${user.meansId}${service.serviceId}`} className="bm-auth__item">
          <div>
            <span className="bm-auth__name">
              <strong>{user.name}</strong> – {service.provider} {service.name}
            </span>
            <span className="bm-auth__date">
              {oldEndDate && oldEndDate !== endDate
                ? `${shortDate(oldEndDate)} → ${shortDate(endDate)}`
                : shortDate(endDate)}
            </span>
          </div>
          <span className={`bm-kind bm-kind--${kind}`}>{t(`bulk.kind.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
