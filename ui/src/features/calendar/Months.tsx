import { useTranslation } from 'react-i18next';
import type { ExpiringDay } from '../../api/calendar';
import { monthName } from '../../i18n/format';
import { FilterChips } from '../../ui/FilterChips';
import { counted, firstDay, monthOf, monthsOf, yearOf } from './months';

interface Props {
  days: ExpiringDay[];
  month: string;
  onMonth: (month: string) => void;
}

/** A year at a time, twelve months with how many expire. */
export function Months({ days, month, onMonth }: Props) {
  const { t } = useTranslation();
  const byYear = counted(days, yearOf);
  const byMonth = counted(days, monthOf);
  const most = Math.max(...byMonth.values());
  const year = yearOf(month);
  const firstOf = (wanted: string) => monthsOf(wanted).find((each) => byMonth.has(each)) ?? `${wanted}-01`;
  return (
    <section className="bm-card bm-months" aria-label={t('calendar.months')}>
      <FilterChips
        label={t('calendar.year')}
        chips={[...byYear].map(([key, count]) => ({ key, label: key, count }))}
        selected={year}
        onSelect={(wanted) => onMonth(firstOf(wanted))}
      />
      <ul>
        {monthsOf(year).map((each) => {
          const count = byMonth.get(each) ?? 0;
          return (
            <li key={each}>
              <button
                type="button"
                className="bm-month"
                aria-pressed={each === month}
                disabled={count === 0}
                onClick={() => onMonth(each)}
              >
                <span className="bm-month__name">{monthName(firstDay(each))}</span>
                <span className="bm-month__count">{t('calendar.count', { count })}</span>
                <meter className="bm-month__bar" min={0} max={most} value={count} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
