import type { Company } from '../../api/identity';
import type { FakeServer } from './FakeServer';

const address = { street: 'Molenstraat', houseNumber: '12', postalCode: '3511 AB', city: 'Utrecht' };

export const ORGANISATIONS = [
  { organisationId: 'o-1', name: 'Bakkerij De Korenschoof B.V.', kvkNumber: '90004321', establishmentNumber: null },
  { organisationId: 'o-2', name: 'Molen De Hoop B.V.', kvkNumber: '90004322', establishmentNumber: '000012345678' },
] as { organisationId: string; name: string; kvkNumber: string; establishmentNumber: string | null }[];

/** As many as an accountant may have. */
export const manyOrganisations = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    organisationId: `o-${i + 1}`,
    name: `Bedrijf ${String(i + 1).padStart(4, '0')} B.V.`,
    kvkNumber: String(90010000 + i),
    establishmentNumber: null,
  }));

export const COMPANY: Company = {
  kvkNumber: '90004323',
  name: 'Accountantskantoor Van Dijk',
  rsin: '123456782',
  address,
  establishments: [
    { establishmentNumber: '000011112222', name: 'Van Dijk Utrecht', address },
    { establishmentNumber: '000011113333', name: 'Van Dijk Zeist', address: { ...address, city: 'Zeist' } },
  ],
  legalRepresentatives: 2,
};

export const organisation = (id: string, server: Pick<FakeServer, 'organisations' | 'establishments'>) => {
  const found = server.organisations.find((o) => o.organisationId === id) ?? server.organisations[0]!;
  const numberOfEstablishments = server.establishments;
  return { ...found, rsin: '123456782', address, phoneNumber: '030 1234567', numberOfEstablishments, version: 1 };
};
