import { post, request } from './http';
import type { MeansDetail, OtherOrganisation } from './means';
import type { Status } from './types';

export const WHENS = ['NOW', 'DATE', 'CONTRACT_END'] as const;
/** Another organisation of the means, and what ending it there would do (R73). */
export interface OtherPlace extends OtherOrganisation {
  endsOrganisation: boolean;
  refusal: string | null;
}
/** What ending this means would do, and whether it may be done (R71–R77). */
export interface TerminationOptions {
  endsOn: string | null;
  contractEnd: string | null;
  otherOrganisations: OtherPlace[];
  lastAdministrator: boolean;
  endsOrganisation: boolean;
  refusal: string | null;
}
export interface Termination {
  when: (typeof WHENS)[number];
  date?: string;
  organisationIds: string[];
  endOrganisation?: true;
  /** Others that end with their very last means, each confirmed by its name (R77). */
  endOrganisationIds?: string[];
}
export interface Terminated {
  status: Status;
  endsOn: string | null;
}

const of = (organisation: string, means: string) =>
  `/api/means/v1/organisations/${organisation}/means/${means}/termination`;

export const getTermination = (organisation: string, means: string, signal?: AbortSignal) =>
  request<TerminationOptions>(of(organisation, means), { signal });
export const terminate = (organisation: string, means: string, body: Termination) =>
  post<Terminated>(of(organisation, means), body);
/** Q18: a planned end may be taken back until it takes effect. */
export const cancelTermination = (organisation: string, means: string) =>
  request<MeansDetail>(of(organisation, means), { method: 'DELETE' });
