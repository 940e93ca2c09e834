import { expect, it } from 'vitest';
import { parseDate, typedDate } from './dates';

it('understands the ways people type a date', () => {
  for (const text of ['1-2-2030', '01/02/2030', '01.02.2030', '01022030', '2030-02-01'])
    expect(parseDate(text)).toBe('2030-02-01');
});
it('refuses days that do not exist', () => {
  for (const text of ['31-2-2030', '29-2-2027', '1-13-2030', 'morgen', '1-1-30']) expect(parseDate(text)).toBeNull();
});
it('shows a date the way it is typed, and leaves alone what is none', () => {
  expect(typedDate('2030-02-01')).toBe('01-02-2030');
  expect(typedDate('31-2-2030')).toBe('31-2-2030');
});
