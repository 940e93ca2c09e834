import type { MatrixCell } from '../../api/matrix';

export const MARKS = ['own', 'provider', 'general', 'chain', 'part', 'none', 'low', 'off'] as const;
export type Mark = (typeof MARKS)[number];

/** Never colour alone: each answer has its own sign. */
export const SIGN: Record<Mark, string> = {
  own: '✓',
  provider: 'D',
  general: 'A',
  chain: 'K',
  part: 'V',
  none: '–',
  low: 'N',
  off: '×',
};

const GROUNDS = new Set<string>(['provider', 'general', 'chain']);

export function markOf({ allowed, path, reason, only = [] }: MatrixCell): Mark {
  if (allowed) return path && GROUNDS.has(path) ? (path as Mark) : 'own';
  if (only.some(({ establishment }) => establishment)) return 'part';
  if (only.length > 0) return 'chain';
  if (reason === 'LEVEL_TOO_LOW') return 'low';
  return ['NOT_AUTHORIZED', 'REVOKED', 'EXPIRED'].includes(reason) ? 'none' : 'off';
}
