import { describe, expect, it } from 'vitest';
import { endsSoon } from './endsSoon';

describe('norm 9: een beheerdersrol die binnen twee maanden eindigt vraagt aandacht', () => {
  it.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2027-01-23', true],
    ['2027-01-24', false],
  ])('op 23 november 2026: tot en met %s → %s', (until, soon) => {
    expect(endsSoon(until, '2026-11-23')).toBe(soon);
  });

  it('rekent in kalendermaanden: van 31 december tot en met 28 februari', () => {
    expect(endsSoon('2027-02-28', '2026-12-31')).toBe(true);
    expect(endsSoon('2027-03-01', '2026-12-31')).toBe(false);
  });
});
