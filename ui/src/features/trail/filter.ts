import type { TrailFilter } from '../../api/trail';

/** What is chosen, in the address. */
export interface TrailSearch {
  q?: string;
  van?: string;
  tot?: string;
  wie?: string;
  soort?: string;
  page?: number;
}

export const NOTHING: TrailSearch = {
  q: undefined,
  van: undefined,
  tot: undefined,
  wie: undefined,
  soort: undefined,
  page: undefined,
};

export const toFilter = ({ q, van, tot, wie, soort }: TrailSearch): TrailFilter => ({
  query: q,
  from: van,
  to: tot,
  by: wie,
  kind: soort,
});

export const anything = (search: TrailSearch) => Object.values(toFilter(search)).some((value) => value !== undefined);
