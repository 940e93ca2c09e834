import { expect, it } from 'vitest';
import { markOf } from './mark';
import { moved } from './moves';

const size = { rows: 40, columns: 14 };
const at = { row: 5, column: 3 };

it.each([
  ['ArrowRight', false, { row: 5, column: 4 }],
  ['ArrowUp', false, { row: 4, column: 3 }],
  ['PageDown', false, { row: 15, column: 3 }],
  ['Home', false, { row: 5, column: 0 }],
  ['End', true, { row: 39, column: 13 }],
])('%s goes to the right place', (key, control, place) => {
  expect(moved(key, control, at, size)).toEqual(place);
});
it('stays inside, and leaves other keys alone', () => {
  expect(moved('ArrowLeft', false, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
  expect(moved('PageDown', false, { row: 39, column: 0 }, size)).toEqual({ row: 39, column: 0 });
  expect(moved('Tab', false, at, size)).toBeUndefined();
});
it('has a sign for every ground and every refusal', () => {
  expect(markOf({ allowed: true, reason: 'AUTHORIZED', path: 'general' })).toBe('general');
  expect(markOf({ allowed: true, reason: 'AUTHORIZED', path: null })).toBe('own');
  expect(markOf({ allowed: false, reason: 'LEVEL_TOO_LOW' })).toBe('low');
  const no = { allowed: false, reason: 'NOT_AUTHORIZED' };
  expect(markOf({ ...no, only: [{ establishment: '000012345601' }] })).toBe('part');
  expect(markOf({ ...no, only: [{ relation: '90004325' }] })).toBe('chain');
  expect(markOf({ allowed: false, reason: 'EXPIRED' })).toBe('none');
  expect(markOf({ allowed: false, reason: 'MEANS_NOT_ACTIVE' })).toBe('off');
});
