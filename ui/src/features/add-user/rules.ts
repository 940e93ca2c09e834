import type { IdentityDocument, MeansRequest } from '../../api/means';
import { atLeast, type Level } from '../../api/types';
import type { Draft, ScanPlace } from './draft';

/** R43: a regular user at EH2 gives no identity data. */
export const needsDocument = ({ level, role }: Pick<Draft, 'level' | 'role'>) => !(level === 'EH2' && role === 'USER');
/** R48, Q7: identification in person from EH3. */
export const needsAddress = ({ level }: Pick<Draft, 'level'>) => level !== undefined && atLeast(level, 'EH3');
/** R6: a second factor from EH2+. */
export const needsFactor = ({ level }: Pick<Draft, 'level'>) => level !== undefined && atLeast(level, 'EH2_PLUS');
/** R47: of a card both sides are needed; of a passport one picture. */
export const twoSided = (type: Draft['document']['type']) => type !== 'PASSPORT';

/** R66: only EH3 exists as a means for the tax authority. */
export const isTaxMeans = ({ level, means }: Pick<Draft, 'level' | 'means'>) => level === 'EH3' && means === 'tax';

export const placesOf = (draft: Pick<Draft, 'document' | 'files'>): ScanPlace[] =>
  twoSided(draft.document.type) && draft.files === 'two' ? ['front', 'back'] : ['whole'];

export const STEPS = ['niveau', 'gegevens', 'tweede-factor', 'afronden', 'bevestiging'] as const;
export type Step = (typeof STEPS)[number];

export const stepsFor = (draft: Draft): Step[] =>
  STEPS.filter((step) => step !== 'tweede-factor' || needsFactor(draft));

/** The furthest step that may be opened with what is filled in; an address typed by hand goes back to it. */
export function reachable(draft: Draft): Step {
  if (!draft.level) return 'niveau';
  const person = draft.firstNames && draft.surname && draft.dateOfBirth && draft.email;
  const proof =
    !needsDocument(draft) || (draft.document.number && placesOf(draft).every((place) => draft.scans[place]));
  if (!person || !proof || (needsAddress(draft) && !draft.address.street)) return 'gegevens';
  if (needsFactor(draft) && !draft.secondFactor) return 'tweede-factor';
  return 'afronden';
}

export const documentOf = (draft: Draft): IdentityDocument => ({
  ...draft.document,
  scanIds: placesOf(draft).flatMap((place) => draft.scans[place]?.scanId ?? []),
});

export const yearsOf = (draft: Pick<Draft, 'contractYears'>) => (draft.contractYears === '1' ? 1 : 3);

export function toRequest(draft: Draft, level: Level, quoteId?: string): MeansRequest {
  const factor = needsFactor(draft) ? (draft.secondFactor ?? 'SMS') : 'NONE';
  return {
    level,
    role: draft.role,
    firstNames: draft.firstNames,
    prefix: draft.prefix,
    surname: draft.surname,
    dateOfBirth: draft.dateOfBirth,
    email: draft.email,
    ...(factor === 'SMS' ? { mobile: draft.mobile } : {}),
    ...(needsDocument(draft) ? { identityDocument: documentOf(draft) } : {}),
    ...(needsAddress(draft) ? { identificationAddress: draft.address } : {}),
    secondFactor: factor,
    organisationIds: draft.organisationIds,
    contractYears: yearsOf(draft),
    ...(isTaxMeans(draft) ? { taxAuthorityMeans: true, personallyUsed: true } : {}),
    quoteId,
    agreed: true,
  };
}
