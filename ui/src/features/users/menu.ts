import type { Action, MeansDetail, MeansRow } from '../../api/means';

export type MenuKey = 'link' | 'level' | 'role' | 'convert' | 'end' | 'withdrawMutation' | 'withdrawApplication';

/** What must be allowed for each; withdrawing always may while it is there (Q18). */
const ACTION: Partial<Record<MenuKey, Action>> = {
  link: 'link',
  level: 'levelChange',
  role: 'roleChange',
  convert: 'conversion',
  end: 'termination',
};

/** R56, R60, R70, R71, Q18: what stands behind the three dots. */
export function menuOf(row: MeansRow): MenuKey[] {
  if (row.status === 'AWAITING_APPROVAL') return ['withdrawApplication'];
  const mutation: MenuKey[] = row.mutationPending ? ['withdrawMutation'] : [];
  if (row.status !== 'ACTIVE') return [...mutation, 'end'];
  // R68, R70: to a means for the tax authority only one's own
  const convert: MenuKey[] = row.taxAuthorityMeans || (row.self && row.level === 'EH3') ? ['convert'] : [];
  return ['link', 'level', 'role', ...convert, ...mutation, 'end'];
}

/** The server's sentence why this may not be done now. */
export const reasonAgainst = (detail: MeansDetail | undefined, key: MenuKey) => {
  const action = ACTION[key];
  return (action && detail?.allowed?.[action]) ?? undefined;
};
