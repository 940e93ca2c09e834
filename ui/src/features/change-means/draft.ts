import type { MeansDetail } from '../../api/means';
import type { Level } from '../../api/types';
import { atLeast } from '../../api/types';
import { newDraft, type Draft } from '../add-user/draft';
import { documentOf, needsAddress, needsDocument, needsFactor, placesOf, yearsOf } from '../add-user/rules';
import type { LevelChange } from '../../api/mutations';
import { violationsOf } from '../../api/problem';

/** What is known of a means, as the wizard's steps show it. */
export const draftOf = (means: MeansDetail): Draft => ({
  ...newDraft(),
  role: means.role,
  firstNames: means.firstNames,
  prefix: means.prefix ?? '',
  surname: means.surname,
  dateOfBirth: means.dateOfBirth,
  email: means.email,
  secondFactor: means.secondFactor === 'NONE' ? undefined : means.secondFactor,
  address: means.identificationAddress ?? newDraft().address,
});

/** R61: only what the new level or role asks and the old one did not. */
export const missing = (means: MeansDetail, draft: Pick<Draft, 'level' | 'role' | 'documentAsked'>) => ({
  document: draft.documentAsked ?? (needsDocument(draft) && !needsDocument(means)),
  address: isUpgrade(means, draft.level) && needsAddress(draft) && !means.identificationAddress,
  factor: needsFactor(draft) && means.secondFactor === 'NONE',
});

export function isUpgrade(means: Pick<MeansDetail, 'level'>, level: Level | undefined) {
  return level !== undefined && level !== means.level && atLeast(level, means.level);
}

/** What to fill in after all, when the server asks for a document, or has one already; undefined for other errors. */
export const aboutDocument = (error: unknown, asked: boolean): Pick<Draft, 'documentAsked'> | undefined =>
  violationsOf(error).some(({ field }) => field === 'identityDocument') ? { documentAsked: !asked } : undefined;

export const LEVEL_STEPS = ['niveau', 'gegevens', 'tweede-factor', 'afronden', 'bevestiging'] as const;
export type LevelStepName = (typeof LEVEL_STEPS)[number];

/** R60–R64: an upgrade looks at the data and completes them; a downgrade has nothing to complete. */
export function levelSteps(means: MeansDetail, draft: Draft): LevelStepName[] {
  const { document, address, factor } = missing(means, draft);
  return LEVEL_STEPS.filter((step) => {
    if (step === 'gegevens') return document || address || isUpgrade(means, draft.level);
    return step !== 'tweede-factor' || factor;
  });
}

const documentComplete = (draft: Draft) =>
  draft.document.number !== '' && placesOf(draft).every((place) => draft.scans[place]);

export function levelReachable(means: MeansDetail, draft: Draft): LevelStepName {
  const { document, address, factor } = missing(means, draft);
  if (!draft.level || draft.level === means.level) return 'niveau';
  if ((document && !documentComplete(draft)) || (address && !draft.address.street)) return 'gegevens';
  return factor && !draft.secondFactor ? 'tweede-factor' : 'afronden';
}

export const roleReachable = (means: MeansDetail, draft: Draft) =>
  draft.role === means.role
    ? 'rol'
    : missing(means, { ...draft, level: means.level }).document && !documentComplete(draft)
      ? 'gegevens'
      : 'afronden';

export function toLevelChange(means: MeansDetail, draft: Draft, level: Level, quoteId: string): LevelChange {
  const { document, address, factor } = missing(means, draft);
  return {
    level,
    ...(draft.role === means.role ? {} : { role: draft.role }),
    ...(document ? { identityDocument: documentOf(draft) } : {}),
    ...(address ? { identificationAddress: draft.address } : {}),
    ...(factor ? { secondFactor: draft.secondFactor } : {}),
    ...(factor && draft.secondFactor === 'SMS' && !means.mobile ? { mobile: draft.mobile } : {}),
    organisationIds: draft.organisationIds,
    quoteId,
    agreed: true,
    ...(isUpgrade(means, level) ? { contractYears: yearsOf(draft) } : { confirmed: true }),
  };
}
