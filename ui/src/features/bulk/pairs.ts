import type { Change, GrantResult } from '../../api/grants';
import type { BulkDraft } from './draft';

export type Kind = Change | 'REFUSED';
export const KINDS: Kind[] = ['NEW', 'LONGER', 'SHORTER', 'UNCHANGED', 'REFUSED'];

/** One user and one service, and what becomes of them. */
export interface Pair {
  id: string;
  person: string;
  provider: string;
  service: string;
  kind: Kind;
  oldEndDate?: string;
  endDate?: string;
  message?: string;
}

export const kindOf = ({ outcome, change }: GrantResult): Kind =>
  outcome === 'REFUSED' ? 'REFUSED' : (change ?? 'UNCHANGED');

/** The server answers with ids; the draft knows the names. Ids of what is wider than a service differ in capitals. */
export function pairsFrom(results: GrantResult[], { services, users }: Pick<BulkDraft, 'services' | 'users'>): Pair[] {
  const service = new Map(services.map((s) => [s.serviceId.toLowerCase(), s]));
  const person = new Map(users.map((u) => [u.meansId, u.name]));
  return results.map((result) => {
    const { meansId, serviceId, oldEndDate, endDate, message } = result;
    const of = service.get(serviceId.toLowerCase());
    return {
      id: `${meansId} ${serviceId}`,
      person: person.get(meansId) ?? meansId,
      provider: of?.provider ?? '',
      service: of?.name ?? serviceId,
      kind: kindOf(result),
      oldEndDate,
      endDate,
      message,
    };
  });
}

export const countKinds = (pairs: Pair[]) =>
  Object.fromEntries(KINDS.map((kind) => [kind, pairs.filter((pair) => pair.kind === kind).length])) as Record<
    Kind,
    number
  >;

type Choice = Pick<BulkDraft, 'services' | 'users'>;

/** How many of the services, and of the users, one page holds: at most `size` pairs. */
function measure({ services }: Choice, size: number) {
  if (services.length <= size) return { services: services.length, users: Math.floor(size / services.length) };
  return { services: Math.ceil(services.length / Math.ceil(services.length / size)), users: 1 };
}

/** A page of a choice too large to look at as a whole: some users with all services, or one user with some of them. */
export function sliceOf<T extends Choice>(draft: T, page: number, size: number): T {
  const per = measure(draft, size);
  const parts = Math.ceil(draft.services.length / per.services);
  const part = page % parts;
  const group = Math.floor(page / parts);
  return {
    ...draft,
    users: draft.users.slice(group * per.users, (group + 1) * per.users),
    services: draft.services.slice(part * per.services, (part + 1) * per.services),
  };
}

/** How many pairs such a page holds. */
export const sliceSize = (draft: Choice, size: number) => {
  const per = measure(draft, size);
  return per.services * per.users;
};
