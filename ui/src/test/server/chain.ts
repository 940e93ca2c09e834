import type { ChainAuthorization } from '../../api/chain';
import type { ChainRequest } from '../../api/chainRequests';
import { addDays, daysUntil, today } from '../../i18n/format';
import { CATALOGUE, SOON } from './catalogue';

export const address = { street: 'Stationsplein', houseNumber: '8', postalCode: '3511 ED', city: 'Utrecht' };
export const REGISTER: Record<string, string> = {
  '90004321': 'Bakkerij De Korenschoof B.V.',
  '90004323': 'Accountantskantoor Van Dijk',
  '90004324': 'Salarisbureau De Loonstrook',
  '90004325': 'Garage Het Wiel',
};
export const CHAINABLE = CATALOGUE.filter(({ provider }) => ['Belastingdienst', 'Douane', 'UWV'].includes(provider));

type Who = Pick<ChainAuthorization, 'intermediaryKvk' | 'intermediaryName' | 'relationKvk' | 'relationName'>;

export function chainOf(who: Who, serviceId: string, endDate: string): ChainAuthorization {
  const { name, provider, level } = CHAINABLE.find((s) => s.serviceId === serviceId)!;
  const daysLeft = daysUntil(endDate);
  return {
    chainAuthorizationId: `c-${who.intermediaryKvk ?? who.relationKvk}-${serviceId}`,
    ...who,
    serviceId,
    serviceName: name,
    provider,
    level,
    startDate: today(),
    endDate,
    expiring: daysLeft <= SOON,
    daysLeft,
    version: 1,
  };
}

const request = (id: string, part: Partial<ChainRequest>): ChainRequest => ({
  requestId: id,
  direction: 'SENT',
  intermediaryKvk: '90004321',
  intermediaryName: REGISTER['90004321']!,
  relationKvk: '90004325',
  relationName: REGISTER['90004325']!,
  services: CHAINABLE.slice(0, 2),
  endDate: addDays(today(), 1_000),
  state: 'OPEN',
  requestedOn: addDays(today(), -9),
  openUntil: addDays(today(), 81),
  answeredOn: null,
  answeredBy: null,
  byLink: false,
  version: 1,
  ...part,
});

const dijk = { intermediaryKvk: '90004323', intermediaryName: REGISTER['90004323'] };

/** What chain-authorization-service knows of the bakery. */
export const makeChain = () => ({
  granted: [chainOf(dijk, 's-1', addDays(today(), 24)), chainOf(dijk, 's-2', addDays(today(), 900))],
  received: [chainOf({ relationKvk: '90004325', relationName: REGISTER['90004325'] }, 's-5', addDays(today(), 500))],
  active: false,
  requests: [
    request('r-1', {}),
    request('r-2', { state: 'DECLINED', answeredOn: addDays(today(), -2), answeredBy: 'Wim Smit' }),
    request('r-3', {
      direction: 'RECEIVED',
      intermediaryKvk: '90004324',
      intermediaryName: REGISTER['90004324']!,
      relationKvk: '90004321',
      relationName: REGISTER['90004321']!,
    }),
  ],
});
