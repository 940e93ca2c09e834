import type { TFunction } from 'i18next';

/** Of each with its own plural, to fill in a sentence that has both. */
export const howMany = (t: TFunction, { users, services }: { users: number; services: number }) => ({
  users: t('howMany.users', { count: users }),
  services: t('howMany.services', { count: services }),
});
