import type { TFunction } from 'i18next';

/** Q2: a company is a KvK number with, or without, an establishment number. */
export const companyNumber = (
  t: TFunction,
  { kvkNumber, establishmentNumber }: { kvkNumber: string; establishmentNumber?: string | null },
) =>
  establishmentNumber
    ? t('company.numbers', { kvk: kvkNumber, establishment: establishmentNumber })
    : t('company.kvk', { kvk: kvkNumber });
