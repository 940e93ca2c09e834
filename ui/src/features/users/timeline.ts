import type { MeansDetail } from '../../api/means';

export interface TimelineStep {
  key: 'requested' | 'approved' | 'letter' | 'activation' | 'active';
  state: 'done' | 'now' | 'missed' | 'later';
  on?: string;
  by?: string;
}

/** Where a means is on its way from application to active (3.5). */
export function stepsOf(means: MeansDetail): TimelineStep[] {
  const approved = means.status !== 'AWAITING_APPROVAL';
  const active = means.status === 'ACTIVE' || means.status === 'ENDED';
  const lapsed = means.status === 'ACTIVATION_EXPIRED';
  const letter = means.letters.at(-1);
  return [
    { key: 'requested', state: 'done', on: means.requestedOn, by: means.requestedByName ?? undefined },
    { key: 'approved', state: approved ? 'done' : 'now', on: means.approvedOn ?? undefined },
    { key: 'letter', state: approved ? 'done' : 'later', on: letter?.sentOn },
    {
      key: 'activation',
      state: active ? 'done' : lapsed ? 'missed' : approved ? 'now' : 'later',
      on: means.activatedOn ?? undefined,
    },
    { key: 'active', state: active ? 'done' : 'later' },
  ];
}
