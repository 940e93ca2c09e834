import type { Authorization, CatalogueService } from '../../api/authorizations';
import type { MeansDetail } from '../../api/means';
import { atLeast, LEVELS, type Level } from '../../api/types';
import { addDays, daysUntil, levelName, today } from '../../i18n/format';

const SERVICES: [provider: string, name: string, level: Level][] = [
  ['Belastingdienst', 'Loonheffingen', 'EH3'],
  ['Belastingdienst', 'Omzetbelasting', 'EH3'],
  ['CBS', 'Dataportaal', 'EH2_PLUS'],
  ['CIBG', 'Zorgregister', 'EH2_PLUS'],
  ['Douane', 'EU Portalen', 'EH3'],
  ['Kadaster', 'Mijn Kadaster', 'EH3'],
  ['NVWA', 'Formulieren', 'EH2_PLUS'],
  ['Octrooicentrum Nederland', 'Octrooiaanvraag', 'EH4'],
  ['RDW', 'Zakelijk portaal', 'EH3'],
  ['RVO', 'mijn.rvo.nl', 'EH2_PLUS'],
  ['SVB', 'Werkgevers', 'EH3'],
  ['TenderNed', 'Aanbesteden', 'EH2_PLUS'],
  ['Testdienst', 'Proefaansluiting', 'EH2'],
  ['UWV', 'Melden en inzien verzuimgegevens Ziektewet en WAZO', 'EH3'],
];
const oinOf = (provider: string) => String(provider.length * 7 + provider.charCodeAt(0)).padStart(20, '0');
export const CATALOGUE: CatalogueService[] = SERVICES.map(([provider, name, level], i) => ({
  serviceId: `s-${i + 1}`,
  provider,
  providerOin: oinOf(provider),
  name,
  description: `Inloggen bij ${name} van ${provider}.`,
  descriptionUrl: `https://diensten.example/s-${i + 1}`,
  level,
}));

const GENERAL: CatalogueService[] = LEVELS.map((level) => ({
  serviceId: `general:${level.toLowerCase()}`,
  provider: 'Alle dienstverleners',
  name: `Algemene bevoegdheid ${levelName(level)}`,
  level,
}));
const PROVIDERS: CatalogueService[] = CATALOGUE.map(({ provider, providerOin, level }) => ({
  serviceId: `provider:${providerOin}:${level.toLowerCase()}`,
  provider,
  name: `Alle diensten van ${provider} t/m ${levelName(level)}`,
  level,
}));

/** A service, a whole provider or algemene bevoegdheid: what may be granted. */
export const grantable = (id: string) =>
  [...CATALOGUE, ...GENERAL, ...PROVIDERS].find((s) => s.serviceId === id.toLowerCase());
export const GRANTABLES = [...CATALOGUE, ...GENERAL];

export const SOON = 61;

export function authorizationOf(means: MeansDetail, service: CatalogueService, endDate: string): Authorization {
  const daysLeft = daysUntil(endDate);
  return {
    authorizationId: `a-${means.meansId}-${service.serviceId}`,
    meansId: means.meansId,
    personName: means.name,
    serviceId: service.serviceId,
    serviceName: service.name,
    provider: service.provider,
    level: service.level,
    startDate: addDays(today(), -400),
    endDate,
    daysLeft,
    expiring: daysLeft <= SOON,
    revocation: null,
    version: 1,
  };
}

export const makeAuthorizations = (people: MeansDetail[]): Authorization[] =>
  people.flatMap((means, i) =>
    means.status !== 'ACTIVE'
      ? []
      : CATALOGUE.filter((service, s) => atLeast(means.level, service.level) && (i + s) % 3 !== 0)
          .slice(0, 4)
          .map((service, s) =>
            authorizationOf(
              means,
              service,
              addDays(today(), [1, 4].includes(i) && s === 0 ? 19 + i : 300 + i * 40 + s * 90),
            ),
          ),
  );
