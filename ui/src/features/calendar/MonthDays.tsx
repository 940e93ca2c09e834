import { useTranslation } from 'react-i18next';
import type { ExpiringDay } from '../../api/calendar';
import { longDate, monthYear, weekdays } from '../../i18n/format';
import { firstDay, weeksOf } from './months';

interface Props {
  days: ExpiringDay[];
  month: string;
  day: string | undefined;
  onDay: (day: string) => void;
}

/** One month as a calendar; a day with something to expire can be pressed. */
export function MonthDays({ days, month, day, onDay }: Props) {
  const { t } = useTranslation();
  const counts = new Map(days.map(({ date, count }) => [date, count]));
  return (
    <section className="bm-card bm-days">
      <table>
        <caption className="nl-heading nl-heading--level-2">{monthYear(firstDay(month))}</caption>
        <thead>
          <tr>
            {weekdays().map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, number) => (
            <tr key={number}>
              {week.map((date, column) => {
                const count = date ? counts.get(date) : undefined;
                return (
                  <td key={column}>
                    {date && count ? (
                      <button type="button" aria-pressed={date === day} onClick={() => onDay(date)}>
                        <span aria-hidden>{Number(date.slice(8))}</span>
                        <span aria-hidden className="bm-days__count">
                          {count}
                        </span>
                        <span className="bm-sr-only">{t('calendar.day', { date: longDate(date), count })}</span>
                      </button>
                    ) : (
                      date && <span>{Number(date.slice(8))}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
