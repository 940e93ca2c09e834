import type { DocumentType } from '../../api/means';
import type { Address, Level, Role, SecondFactor } from '../../api/types';

export interface UploadedScan {
  scanId: string;
  fileName: string;
  mediaType: string;
  size: number;
}
export interface Draft {
  key: string;
  level?: Level;
  role: Role;
  firstNames: string;
  prefix: string;
  surname: string;
  dateOfBirth: string;
  email: string;
  mobile: string;
  document: { type: DocumentType; number: string; expiresOn: string };
  files: 'one' | 'two';
  /** By place: `whole`, or `front` and `back`. */
  scans: Partial<Record<ScanPlace, UploadedScan>>;
  address: Address;
  secondFactor?: SecondFactor;
  organisationIds: string[];
  contractYears: '1' | '3';
  /** R66: EH3 for the tax authority alone. */
  means: 'regular' | 'tax';
  personallyUsed: boolean;
  /** The server knows better than we whether a valid identity document is on file (R61). */
  documentAsked?: boolean;
}
export type ScanPlace = 'whole' | 'front' | 'back';

export const newDraft = (): Draft => ({
  key: crypto.randomUUID(),
  role: 'USER',
  firstNames: '',
  prefix: '',
  surname: '',
  dateOfBirth: '',
  email: '',
  mobile: '',
  document: { type: 'PASSPORT', number: '', expiresOn: '' },
  files: 'one',
  scans: {},
  address: { street: '', houseNumber: '', postalCode: '', city: '' },
  organisationIds: [],
  contractYears: '3',
  means: 'regular',
  personallyUsed: false,
});

const nameOf = (organisation: string) => `beheermodule.draft.user.${organisation}`;

/** The draft survives a reload and a new login, except what must not be left behind: document number and scans. */
export function saveDraft(organisation: string, draft: Draft) {
  const safe: Draft = { ...draft, scans: {}, document: { ...draft.document, number: '' } };
  sessionStorage.setItem(nameOf(organisation), JSON.stringify(safe));
}

export function loadDraft(organisation: string, fresh = newDraft()): Draft {
  try {
    return { ...fresh, ...(JSON.parse(sessionStorage.getItem(nameOf(organisation)) ?? '{}') as Partial<Draft>) };
  } catch {
    return fresh;
  }
}

export const dropDraft = (organisation: string) => sessionStorage.removeItem(nameOf(organisation));
