import type { CatalogueService } from '../../api/authorizations';
import type { MeansRow } from '../../api/means';
import { addYears, today } from '../../i18n/format';
import { MAX_YEARS } from '../authorizations/endDate';

export type ChosenUser = Pick<MeansRow, 'meansId' | 'name' | 'email' | 'level'>;
export interface BulkDraft {
  /** Makes saving twice the same as once. */
  key: string;
  services: CatalogueService[];
  users: ChosenUser[];
  endDate: string;
  establishment: string;
  /** In a chain: who is acted for. */
  relation?: { kvkNumber: string; name: string };
}

/** From here it is work in the background with progress, not one request that answers everything at once. */
export const JOB_FROM = 500;

/** As many as one action takes: said while choosing, not when saving. */
export const MOST_USERS = 1_000;

export const pairsOf = ({ services, users }: BulkDraft) => services.length * users.length;

export const newBulk = (): BulkDraft => ({
  key: crypto.randomUUID(),
  services: [],
  users: [],
  endDate: addYears(today(), MAX_YEARS),
  establishment: '',
});

const nameOf = (organisation: string) => `beheermodule.draft.bulk.${organisation}`;

/** What was chosen survives a reload and a new login in this tab. */
export function loadBulk(organisation: string): BulkDraft {
  try {
    return { ...newBulk(), ...(JSON.parse(sessionStorage.getItem(nameOf(organisation)) ?? '{}') as object) };
  } catch {
    return newBulk();
  }
}

export function saveBulk(organisation: string, draft: BulkDraft) {
  try {
    sessionStorage.setItem(nameOf(organisation), JSON.stringify(draft));
  } catch {
    dropBulk(organisation); // a choice larger than the browser keeps lives until the tab is reloaded
  }
}

export const dropBulk = (organisation: string) => sessionStorage.removeItem(nameOf(organisation));

export const grantOf = ({ services, users, endDate, establishment, relation }: BulkDraft) => ({
  serviceIds: services.map((s) => s.serviceId),
  meansIds: users.map((u) => u.meansId),
  endDate,
  ...(establishment ? { establishment } : {}),
  ...(relation ? { relation: relation.kvkNumber } : {}),
});
