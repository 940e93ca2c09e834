import { OUTCOMES, type Import, type ImportCounts, type ImportRow } from '../../api/imports';

export interface FakeImport {
  found: Import;
  rows: ImportRow[];
}

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60_000).toISOString();

export const countRows = (rows: ImportRow[]): ImportCounts => {
  const [added = 0, changed = 0, unchanged = 0, refused = 0] = OUTCOMES.map(
    (outcome) => rows.filter((row) => row.outcome === outcome).length,
  );
  return { added, changed, unchanged, refused };
};

const end = (from: string | null, to: string) => [{ column: 'Einddatum', from, to }];

/** A file of authorizations with a row of each outcome. */
export const authorizationRows = (): ImportRow[] => [
  { number: 2, about: 'Joris van Dalen – Mijn Kadaster', outcome: 'NEW', changes: end(null, '31-12-2029') },
  {
    number: 3,
    about: 'Sanne de Vries – Loonheffingen',
    outcome: 'CHANGED',
    changes: end('30-06-2027', '31-12-2029'),
  },
  { number: 4, about: 'Sanne de Vries – Omzetbelasting', outcome: 'UNCHANGED', changes: [] },
  {
    number: 5,
    about: 'ZB-NIET-0000 – Omzetbelasting',
    outcome: 'REFUSED',
    message: 'UniekID: deze gebruiker is niet gevonden bij dit bedrijf.',
    changes: [],
  },
];

/** A file of users: two new ones, and one that cannot be. */
export const userRows = (): ImportRow[] => [
  ...['Lotte Bos', 'Daan Visser'].map((about, i) => ({
    number: i + 2,
    about,
    outcome: 'NEW' as const,
    changes: [
      { column: 'Niveau', from: null, to: 'EH2' },
      { column: 'Rol', from: null, to: 'Gebruiker' },
    ],
  })),
  {
    number: 4,
    about: 'Noor Smit',
    outcome: 'REFUSED',
    message:
      'Niveau: voor dit middel zijn identiteitsgegevens en een kopie van het identiteitsbewijs nodig. Voeg deze gebruiker toe via ‘Voeg toe’.',
    changes: [],
  },
];

export const makeImport = (rows: ImportRow[], state: Import['state'] = 'READY'): FakeImport => ({
  rows,
  found: {
    id: 'i-1',
    fileName: 'bestand.xlsx',
    state,
    total: rows.length,
    done: 0,
    shown: state === 'ANALYSING' ? countRows([]) : countRows(rows),
    results: countRows([]),
    expiresAt: tomorrow(),
  },
});
