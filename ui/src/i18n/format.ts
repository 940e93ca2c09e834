import i18n from 'i18next';

export const locale = () => (i18n.language === 'en' ? 'en-GB' : 'nl-NL');

/** A date without time zone (`yyyy-MM-dd`), or the Amsterdam day of an instant. */
const moment = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
const format = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), { timeZone: 'Europe/Amsterdam', ...options }).format(moment(iso));

export const longDate = (iso: string) => format(iso, { day: 'numeric', month: 'long', year: 'numeric' });
export const shortDate = (iso: string) => format(iso, { day: '2-digit', month: '2-digit', year: 'numeric' });
export const monthName = (iso: string) => format(iso, { month: 'long' });
export const monthYear = (iso: string) => format(iso, { month: 'long', year: 'numeric' });
/** From Monday to Sunday, short and in full. */
export const weekdays = () =>
  Array.from({ length: 7 }, (_, i) => ({
    short: format(`2024-01-0${i + 1}`, { weekday: 'short' }),
    long: format(`2024-01-0${i + 1}`, { weekday: 'long' }),
  }));
export const dateTime = (iso: string) => format(iso, { dateStyle: 'long', timeStyle: 'short' });
/** `45.00` as € 45,00: amounts come as text, so that no cent gets lost. */
export const money = (amount: string) =>
  new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR' }).format(Number(amount));
export const number = (value: number) => new Intl.NumberFormat(locale()).format(value);
export const levelName = (level: string) => level.replace('_PLUS', '+');

/** Today in Amsterdam, as `yyyy-MM-dd`: deadlines and end dates follow Dutch days. */
export const today = (now = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);

export const daysUntil = (iso: string, now = new Date()) =>
  Math.round((Date.parse(`${iso.slice(0, 10)}T12:00:00Z`) - Date.parse(`${today(now)}T12:00:00Z`)) / 86_400_000);

/** Q11: calendar years, so 29 February becomes 28 February. */
export function addYears(iso: string, years: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return `${year + years}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** Q11: calendar months, so two months after 31 December is the last day of February. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
