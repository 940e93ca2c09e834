import { describe, expect, it } from 'vitest';
import { addYears, daysUntil, today } from './format';

describe('days and years', () => {
  it('takes the Amsterdam day, also late in the evening', () => {
    expect(today(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
  });
  it('counts calendar years: 29 February becomes 28 February (Q11)', () => {
    expect(addYears('2028-02-29', 5)).toBe('2033-02-28');
    expect(addYears('2026-11-23', 5)).toBe('2031-11-23');
  });
  it('counts whole days over the change of the clock', () => {
    expect(daysUntil('2026-03-30', new Date('2026-03-28T10:00:00Z'))).toBe(2);
  });
});
