import type { Application } from '../../api/applications';
import type { MeansDetail } from '../../api/means';

const waits = ({ status, mutation }: MeansDetail) => status === 'AWAITING_APPROVAL' || Boolean(mutation);

const changeOf = ({ mutation, level, role }: MeansDetail): Application['mutation'] =>
  mutation
    ? {
        kind: mutation.kind,
        oldLevel: level,
        level: mutation.level ?? level,
        oldRole: role,
        role: mutation.role ?? role,
        secondFactor: 'SMS',
        addedOrganisations: mutation.organisations ?? [],
        taxAuthorityMeans: false,
      }
    : null;

export const makeApplications = (people: MeansDetail[]): Application[] =>
  people.filter(waits).map((means, i) => ({
    meansId: means.meansId,
    organisation: { organisationId: 'o-1', name: 'Bakkerij De Korenschoof B.V.', kvkNumber: '90004321' },
    person: means,
    level: means.level,
    role: means.role,
    secondFactor: means.secondFactor,
    contractYears: 3,
    identityDocument:
      means.level === 'EH2'
        ? null
        : {
            type: 'ID_CARD',
            number: 'SPECI2014',
            expiresOn: '2031-05-01',
            scans: [
              { scanId: `scan-${i}-1`, fileName: 'voorkant.png', mediaType: 'image/png' },
              { scanId: `scan-${i}-2`, fileName: 'achterkant.pdf', mediaType: 'application/pdf' },
            ],
          },
    identificationAddress: null,
    kind: means.mutation?.kind ?? 'NEW',
    mutation: changeOf(means),
    requestedOn: means.requestedOn,
    requestedByName: 'Sanne de Wit',
    state: 'OPEN',
    decidedOn: null,
    rejectionReason: null,
    handledBy: null,
    mayLook: false,
    version: 1,
  }));
