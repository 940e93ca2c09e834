import type { ExpiringDay } from '../../api/calendar';

export const monthOf = (date: string) => date.slice(0, 7);
export const yearOf = (date: string) => date.slice(0, 4);
export const firstDay = (month: string) => `${month}-01`;

export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}

export const monthsOf = (year: string) =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);

/** How many expire in each month, or in each year. */
export function counted(days: ExpiringDay[], of: (date: string) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { date, count } of days) sums.set(of(date), (sums.get(of(date)) ?? 0) + count);
  return sums;
}

/** The weeks of a month from Monday to Sunday; null where another month is. */
export function weeksOf(month: string): (string | null)[][] {
  const days = Number(lastDay(month).slice(8));
  const before = (new Date(`${firstDay(month)}T12:00:00Z`).getUTCDay() + 6) % 7;
  const cells = [
    ...Array<null>(before).fill(null),
    ...Array.from({ length: days }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`),
  ];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
