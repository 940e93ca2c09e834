import { expect, it } from 'vitest';
import { counted, lastDay, monthOf, weeksOf, yearOf } from './months';

it('knows the last day of a month, also in a leap year', () => {
  expect(['2026-02', '2028-02', '2026-12'].map(lastDay)).toEqual(['2026-02-28', '2028-02-29', '2026-12-31']);
});
it('counts by month and by year', () => {
  const days = [
    { date: '2026-12-01', count: 2 },
    { date: '2026-12-31', count: 3 },
    { date: '2027-01-01', count: 1 },
  ];
  expect([...counted(days, monthOf)]).toEqual([
    ['2026-12', 5],
    ['2027-01', 1],
  ]);
  expect(counted(days, yearOf).get('2026')).toBe(5);
});
it('starts weeks on Monday', () => {
  const weeks = weeksOf('2026-12');
  expect(weeks[0]).toEqual([null, '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06']);
  expect(weeks.flat().filter(Boolean)).toHaveLength(31);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});
