import { expect, it } from 'vitest';
import { endDateRule } from './endDate';

const NOW = new Date('2026-11-23T12:00:00Z');
const refusal = (text: string) => endDateRule(NOW).safeParse(text).error?.issues[0]?.message;

it('ends tomorrow at the earliest (R97)', () => {
  expect(refusal('23-11-2026')).toBe('auth.tooEarly');
  expect(refusal('24-11-2026')).toBeUndefined();
});
it('ends at most five years ahead (R95)', () => {
  expect(refusal('23-11-2031')).toBeUndefined();
  expect(refusal('24-11-2031')).toBe('auth.tooFar');
});
it('asks for a date', () => {
  expect(refusal('')).toBe('auth.endDateRequired');
  expect(refusal('32-1-2027')).toBe('form.date');
});
