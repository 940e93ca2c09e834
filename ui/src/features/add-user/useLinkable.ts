import { atLeast, type Level } from '../../api/types';
import { manages } from '../../app/organisation';
import { useMe } from '../../app/session';

/** R54, R56: where I am administrator myself, at this level or higher, and that are not linked yet. */
export const useLinkable = (level: Level, linked: string[]) =>
  (useMe().data?.organisations ?? []).filter(
    (o) => manages(o) && atLeast(o.level, level) && !linked.includes(o.organisationId),
  );
