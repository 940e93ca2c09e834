import type { Allowed, MeansDetail } from '../../api/means';
import { atLeast } from '../../api/types';

export const PENDING = 'U kunt geen nieuwe mutatie doorvoeren zolang deze nog in behandeling is.';
const NOT_ACTIVE = 'Dit kan alleen bij een actief middel.';
const ABOVE = 'Dit middel heeft een hoger niveau dan dat van u.';
export const LAST_ADMINISTRATOR =
  'Er dient altijd 1 beheerder actief te zijn namens het bedrijf. Wilt u toch het middel van de enige beheerder opzeggen geef dan eerst een andere gebruiker de beheerdersrol zodat er na het opzeggen nog steeds een beheerder namens het bedrijf beschikbaar is.';

/** Q9: who count are active, at least EH2+, without a planned end. */
export const administrators = (people: MeansDetail[]) =>
  people.filter(
    (p) => p.role === 'ADMINISTRATOR' && p.status === 'ACTIVE' && atLeast(p.level, 'EH2_PLUS') && !p.plannedEnd,
  );

/** What of a means may be changed now, as means-service says it. */
export function allowedFor(means: MeansDetail, people: MeansDetail[], own = people[0]!.level): Allowed {
  const blocked =
    means.status !== 'ACTIVE' ? NOT_ACTIVE : means.mutation ? PENDING : atLeast(own, means.level) ? null : ABOVE;
  const last = administrators(people).length === 1 && administrators(people)[0] === means && people.length > 1;
  return {
    levelChange: blocked,
    link: blocked,
    roleChange: blocked ?? (last ? LAST_ADMINISTRATOR : null),
    conversion: blocked,
    termination: last ? LAST_ADMINISTRATOR : null,
    mobile: null,
    email: null,
    letter: null,
  };
}
