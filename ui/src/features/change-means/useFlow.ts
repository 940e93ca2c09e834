import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { MeansDetail } from '../../api/means';
import { useManaged } from '../../app/organisation';
import { dropDraft, loadDraft, saveDraft, type Draft } from '../add-user/draft';
import { draftOf } from './draft';

/** What was filled in for this change of this means; it survives a reload and a new login, as the wizard's does. */
export function useChangeDraft(kind: string, means: MeansDetail) {
  const { organisationId } = useManaged();
  const name = `${organisationId}.${means.meansId}.${kind}`;
  const [draft, setDraft] = useState(() => loadDraft(name, draftOf(means)));
  const keep = useCallback(
    (filled: Partial<Draft>) =>
      setDraft((before) => {
        const after = { ...before, ...filled };
        saveDraft(name, after);
        return after;
      }),
    [name],
  );
  const drop = useCallback(() => dropDraft(name), [name]);
  return { draft, keep, drop };
}

/** The step in the address, `/gebruikers/m-2/niveau/gegevens`; the first one has no name there. */
export function useStep<Step extends string>(screen: string, steps: readonly Step[], furthest: Step) {
  const { step: asked, meansId } = useParams({ strict: false }) as { step?: string; meansId: string };
  const navigate = useNavigate();
  const wanted = asked ? steps.indexOf(asked as Step) : 0;
  const index = Math.max(0, Math.min(wanted, steps.indexOf(furthest)));
  const go = useCallback(
    (to: Step | undefined) => {
      const params = { meansId, step: to === steps[0] ? undefined : to };
      if (to) void navigate({ to: `/gebruikers/$meansId/${screen}/{-$step}`, params } as never);
      else void navigate({ to: '/gebruikers', search: { open: meansId } } as never);
    },
    [navigate, meansId, screen, steps],
  );
  return { step: steps[index]!, index, go };
}
