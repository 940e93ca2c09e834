const valid = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const iso = (year: number, month: number, day: number) =>
  valid(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;

/** What people type (`1-2-2030`, `01/02/2030`, `01022030`) or an ISO date, as an ISO date; null when it is none. */
export function parseDate(text: string): string | null {
  const clean = text.trim();
  const standard = /^(\d{4})-(\d{2})-(\d{2})$/.exec(clean);
  if (standard) return iso(Number(standard[1]), Number(standard[2]), Number(standard[3]));
  const typed = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(clean) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(clean);
  return typed ? iso(Number(typed[3]), Number(typed[2]), Number(typed[1])) : null;
}

/** An ISO date the way it is typed in the Netherlands. */
export const typedDate = (value: string) => {
  const parsed = parseDate(value);
  return parsed ? parsed.split('-').reverse().join('-') : value;
};
