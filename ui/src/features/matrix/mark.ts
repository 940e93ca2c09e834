import type { MatrixCell } from '../../api/matrix';

export const MARKS = ['own', 'provider', 'general', 'chain', 'none', 'low', 'off'] as const;
export type Mark = (typeof MARKS)[number];

/** Never colour alone: each answer has its own sign. */
export const SIGN: Record<Mark, string> = {
  own: '✓',
  provider: 'D',
  general: 'A',
  chain: 'K',
  none: '–',
  low: 'N',
  off: '×',
};

const GROUNDS = new Set<string>(['provider', 'general', 'chain']);

export function markOf({ allowed, path, reason }: MatrixCell): Mark {
  if (allowed) return path && GROUNDS.has(path) ? (path as Mark) : 'own';
  if (reason === 'LEVEL_TOO_LOW') return 'low';
  return ['NOT_AUTHORIZED', 'REVOKED', 'EXPIRED'].includes(reason) ? 'none' : 'off';
}
