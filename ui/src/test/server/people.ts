import type { MeansDetail, Mutation } from '../../api/means';
import type { Level, Status } from '../../api/types';
import { addDays, today } from '../../i18n/format';

/** Invented people of an invented bakery: the same every time, dates around today. */
const NAMES =
  'Sanne de Wit,Joris van Dalen,Fatima El Amrani,Pieter Hoekstra,Anouk Vermeulen,Daan Bakker,Emre Yılmaz,Lotte van der Heijden,Bram Kuipers,Noor Jansen,Willem ter Horst,Priya Ramdin,Thijs Mulder,Maaike de Boer,Ruben Smit,Esra Kaya,Koen van den Berg,Iris Peeters,Mohammed Bouzidi,Femke Dijkstra,Jeroen Willems,Chantal Lambregts,Gijs van Leeuwen,Hanneke Schouten,Ömer Demir,Marieke Postma,Stefan Brouwer,Yara Verhoeven,Tim Groen,Linda van Vliet,Casper Maas,Sophie Hendriks,Rachid Azzouzi,Eline Kok,Niels Prins,Judith Wolters,Arjan Blom,Saskia van Es,Dirk Timmerman,Vera Molenaar'.split(
    ',',
  );
const LEVELS: Level[] = ['EH3', 'EH2_PLUS', 'EH3', 'EH2', 'EH3', 'EH2_PLUS', 'EH4'];
const OTHER_STATUS: Record<number, Status> = {
  3: 'AWAITING_ACTIVATION',
  6: 'AWAITING_APPROVAL',
  9: 'ACTIVATION_EXPIRED',
  11: 'AWAITING_ACTIVATION',
  17: 'AWAITING_APPROVAL',
  22: 'AWAITING_ACTIVATION',
  33: 'AWAITING_ACTIVATION',
  34: 'AWAITING_APPROVAL',
};
const ADMINISTRATORS = [0, 2, 13];
const ascii = (text: string) =>
  text
    .normalize('NFD')
    .replace(/ı/g, 'i')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

const mutation = (level: Level): Mutation => ({
  mutationId: 'mu-17',
  kind: 'LEVEL_CHANGE',
  state: 'AWAITING_APPROVAL',
  requestedOn: addDays(today(), -1),
  level,
  role: 'USER',
  secondFactor: 'SMS',
  organisations: [],
  activateBy: null,
});

const noon = (day: string) => `${day}T11:00:00Z`;

function happened(requested: string, sent: string, status: Status): MeansDetail['timeline'] {
  const approved = status !== 'AWAITING_APPROVAL';
  return [
    { at: noon(requested), what: 'REQUESTED', note: 'Sanne de Wit' },
    ...(approved ? [{ at: noon(sent), what: 'APPROVED' as const, note: null }] : []),
    ...(approved ? [{ at: noon(sent), what: 'LETTER_SENT' as const, note: null }] : []),
    ...(status === 'ACTIVATION_EXPIRED'
      ? [{ at: noon(addDays(sent, 31)), what: 'ACTIVATION_EXPIRED' as const, note: null }]
      : []),
    ...(status === 'ACTIVE' ? [{ at: noon(addDays(sent, 5)), what: 'ACTIVATED' as const, note: null }] : []),
  ];
}

function person(name: string, index: number): MeansDetail {
  const [first = '', ...rest] = name.split(' ');
  const surname = rest.at(-1) ?? '';
  const administrator = ADMINISTRATORS.includes(index);
  const level = index === 0 ? 'EH3' : index === 1 ? 'EH2_PLUS' : administrator ? 'EH3' : LEVELS[index % LEVELS.length]!;
  const status = OTHER_STATUS[index] ?? 'ACTIVE';
  const factor = level === 'EH2' ? 'NONE' : index % 3 === 0 ? 'OTP' : 'SMS';
  const approved = status !== 'AWAITING_APPROVAL';
  const sent = addDays(today(), status === 'ACTIVATION_EXPIRED' ? -36 : status === 'AWAITING_ACTIVATION' ? -12 : -400);
  const activateBy = approved ? addDays(sent, 30) : null;
  return {
    meansId: `m-${index + 1}`,
    uniqueId: `ZB-${(734211 + index * 1379).toString(36).toUpperCase()}-${2093 + index * 7}`,
    personId: `p-${index + 1}`,
    name,
    surname,
    firstNames: first,
    prefix: rest.slice(0, -1).join(' ') || null,
    email: `${ascii(first)}.${ascii(rest.join(''))}@korenschoof.example`,
    dateOfBirth: `${1962 + ((index * 7) % 40)}-0${1 + (index % 9)}-${10 + (index % 18)}`,
    role: administrator ? 'ADMINISTRATOR' : 'USER',
    level,
    secondFactor: factor,
    secondFactorNumber:
      factor === 'SMS' ? `06 •••• ${1000 + index * 131}` : factor === 'OTP' ? `OTP-${480000 + index}` : null,
    mobile: factor === 'SMS' ? `06 •••• ${1000 + index * 131}` : null,
    status,
    taxAuthorityMeans: index === 14,
    self: index === 0,
    mutationPending: index === 16,
    mutation: index === 16 ? mutation('EH2_PLUS') : null,
    plannedEnd: index === 18 ? { endsOn: addDays(today(), 40), organisations: [] } : null,
    activateBy: status === 'ACTIVE' ? null : activateBy,
    requestedOn: addDays(sent, -2),
    requestedByName: 'Sanne de Wit',
    approvedOn: approved ? sent : null,
    activatedOn: status === 'ACTIVE' ? addDays(sent, 5) : null,
    contractYears: 3,
    contractEnd: addDays(today(), 300 + index * 17),
    organisations: [
      { organisationId: 'o-1', name: 'Bakkerij De Korenschoof B.V.', role: administrator ? 'ADMINISTRATOR' : 'USER' },
    ],
    timeline: happened(addDays(sent, -2), sent, status),
    letters: approved ? [{ sentOn: sent, activateBy: activateBy ?? sent }] : [],
    version: 1,
  };
}

export const makePeople = () => NAMES.map(person);

/** As many as a large company has; the names come back. */
export const manyPeople = (count: number) =>
  Array.from({ length: count }, (_, index) => person(NAMES[index % NAMES.length]!, index));
