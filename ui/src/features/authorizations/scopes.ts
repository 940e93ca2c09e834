import type { TFunction } from 'i18next';
import type { CatalogueService } from '../../api/authorizations';
import { LEVELS, type Level } from '../../api/types';
import { levelName } from '../../i18n/format';

export const SCOPES = ['service', 'provider', 'general'] as const;
export type Scope = (typeof SCOPES)[number];

/** A single service, all services of one provider, or everything up to a level (R106). */
export const scopeOf = (serviceId: string): Scope =>
  serviceId.startsWith('general:') ? 'general' : serviceId.startsWith('provider:') ? 'provider' : 'service';

const idOf = (start: string, level: Level) => `${start}:${level.toLowerCase()}`;

export const generals = (t: TFunction): CatalogueService[] =>
  LEVELS.map((level) => ({
    serviceId: idOf('general', level),
    provider: t('scope.allProviders'),
    name: t('scope.generalName', { level: levelName(level) }),
    level,
  }));

/** One for each level at which a provider has services: all of it up to there, future services too. */
export function providers(services: CatalogueService[], t: TFunction): CatalogueService[] {
  const found = new Map<string, CatalogueService>();
  for (const { provider, providerOin, level } of services) {
    if (!providerOin) continue;
    const serviceId = idOf(`provider:${providerOin}`, level);
    const name = t('scope.providerName', { level: levelName(level) });
    found.set(serviceId, { serviceId, provider, providerOin, name, level });
  }
  return [...found.values()].sort(
    (a, b) => a.provider.localeCompare(b.provider) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
}
