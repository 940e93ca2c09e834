import type { FileKind } from './exports';
import { post, query, request } from './http';
import type { Address, Level, Page, Role, SecondFactor } from './types';

const ROOT = '/api/identity/v1';

export interface MyOrganisation {
  organisationId: string;
  name: string;
  kvkNumber: string;
  establishmentNumber: string | null;
  role: Role;
  level: Level;
  meansId: string;
  /** Last day of the beheerdersrol; of a gebruiker: the day on which it expired (norm 9). */
  administratorUntil?: string | null;
}
export interface MyMeans {
  meansId: string;
  uniqueId: string;
  level: Level;
  secondFactor: SecondFactor;
  activatedOn: string | null;
}
export interface Me {
  personId: string | null;
  name: string;
  firstNames: string | null;
  prefix: string | null;
  surname: string | null;
  dateOfBirth: string | null;
  email: string | null;
  mobile: string | null;
  username: string;
  employee: boolean;
  operator: boolean;
  level: Level | null;
  means: MyMeans[];
  organisations: MyOrganisation[];
}
export interface Login {
  at: string;
  method: 'PASSWORD' | 'OTP' | 'SMS';
  result: 'SUCCESS' | 'WRONG_PASSWORD' | 'WRONG_CODE' | 'LOCKED' | 'EXPIRED' | 'OTHER';
  address: string;
}
export interface Organisation {
  organisationId: string;
  name: string;
  kvkNumber: string;
  establishmentNumber: string | null;
  rsin: string | null;
  address: Address;
  phoneNumber: string | null;
  numberOfEstablishments: number;
  version: number;
}
export interface Company {
  kvkNumber: string;
  name: string;
  rsin: string | null;
  address: Address;
  establishments: { establishmentNumber: string; name: string; address: Address }[];
  legalRepresentatives: number;
}
export interface CompanyKey {
  kvkNumber: string;
  establishmentNumber?: string;
}
export interface Registration {
  company: CompanyKey & { phoneNumber: string };
  furtherCompanies: CompanyKey[];
  representative: { name: string; email: string };
  administrator: {
    firstNames: string;
    prefix: string;
    surname: string;
    dateOfBirth: string;
    email: string;
    mobile: string;
  };
  level: Level;
  secondFactor: SecondFactor;
  contractYears: 1 | 3;
  identificationAddress?: Address;
  agreed: boolean;
}
export type SetupState = 'PREPARING' | 'CHOOSE_USERNAME' | 'SET_CREDENTIALS' | 'DONE';
export interface AccountSetup {
  state: SetupState;
  proposedUsername: string | null;
  username: string | null;
  secondFactor: SecondFactor;
  name: string;
}

export const getMe = (signal?: AbortSignal) => request<Me>(`${ROOT}/me`, { signal });
export const getLogins = (page: number, size: number, signal?: AbortSignal) =>
  request<Page<Login>>(`${ROOT}/me/logins${query({ page, size })}`, { signal });
/** All of them as a file. */
export const loginsFile = (kind: FileKind) => `${ROOT}/me/logins.${kind}`;
export const changeMyContact = (email: string) =>
  request<Me>(`${ROOT}/me/contact`, { method: 'PATCH', body: { email } });
export const getOrganisation = (id: string, signal?: AbortSignal) =>
  request<Organisation>(`${ROOT}/organisations/${id}`, { signal });
/** R28: back to the KvK number alone. */
export const removeEstablishmentNumber = (id: string) =>
  request<Organisation>(`${ROOT}/organisations/${id}/establishment-number`, { method: 'DELETE' });
export const changeContact = (organisation: string, person: string, contact: { mobile?: string; email?: string }) =>
  request<void>(`${ROOT}/organisations/${organisation}/persons/${person}/contact`, { method: 'PATCH', body: contact });
export const getCompany = (kvkNumber: string) => request<Company>(`${ROOT}/companies/${encodeURIComponent(kvkNumber)}`);
export const register = (registration: Registration, key: string) =>
  post<{ registrationId: string }>(`${ROOT}/registrations`, registration, { 'Idempotency-Key': key });
export const remindUsername = (email: string) => post<void>(`${ROOT}/username-reminders`, { email });
export const lookUpAccount = (token: string) => post<AccountSetup>(`${ROOT}/account-setups/lookup`, { token });
export const chooseUsername = (token: string, username: string) =>
  post<{ link: string }>(`${ROOT}/account-setups`, { token, username });
export const completeAccount = (token: string) =>
  post<{ state: SetupState }>(`${ROOT}/account-setups/completion`, { token });
