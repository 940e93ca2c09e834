import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { CATALOGUE } from '../../test/server/catalogue';
import { ok, problem, type Call } from '../../test/server/FakeServer';
import { manyPeople } from '../../test/server/people';
import { show } from '../../test/show';
import { newBulk, saveBulk, type BulkDraft } from './draft';

const USER = { meansId: 'm-1', name: 'Sanne de Wit', email: 'sanne.dewit@korenschoof.example', level: 'EH3' } as const;
/** One service at the lowest level, so that everybody's level is high enough. */
const keep = (part: Partial<BulkDraft> = {}) =>
  saveBulk('o-1', { ...newBulk(), services: [CATALOGUE.find((s) => s.level === 'EH2')!], ...part });
const box = (name: string) => screen.findByRole('checkbox', { name: new RegExp(`^${name}`) });
const asked = (calls: Call[]) =>
  calls.filter(({ path }) => path.endsWith('/eligibility')).map(({ body }) => body.meansIds as unknown as string[]);

describe('choosing users (R107, R108)', () => {
  it('never chooses who may not have the services together with all others', async () => {
    keep();
    const { user, server } = show('/machtigingen/toevoegen/gebruikers', ({ refuse }) =>
      refuse.set('/eligibility', ok({ items: [{ meansId: 'm-1', eligible: true }, { meansId: 'm-2', eligible: false }] })),
    );
    await waitFor(async () => expect(await box('Joris van Dalen')).toBeDisabled());
    await user.click(screen.getByRole('button', { name: nl.bulk.allUsers }));
    await waitFor(async () => expect(await box('Sanne de Wit')).toBeChecked());
    expect(await box('Joris van Dalen')).not.toBeChecked();
    expect(asked(server.calls).length).toBeGreaterThan(1);
  });
  it('asks about a large company in parts', async () => {
    keep();
    const { user, server } = show('/machtigingen/toevoegen/gebruikers', (fake) => (fake.people = manyPeople(300)));
    await user.click(await screen.findByRole('button', { name: nl.bulk.allUsers }));
    await screen.findByText(/^2\d\d gebruikers gekozen$/);
    expect(Math.max(...asked(server.calls).map((ids) => ids.length))).toBe(200);
  });
  it('lets go of who was chosen before, and may not any more', async () => {
    keep({ users: [USER] });
    const { user } = show('/machtigingen/toevoegen/gebruikers', ({ refuse }) =>
      refuse.set('/eligibility', ok({ items: [{ meansId: 'm-1', eligible: false, message: 'Het middel is geblokkeerd.' }] })),
    );
    await screen.findByText('Het middel is geblokkeerd.');
    await user.click(await box('Sanne de Wit'));
    expect(await box('Sanne de Wit')).not.toBeChecked();
    expect(await box('Sanne de Wit')).toBeDisabled();
  });
});

describe('until when, and for which part of the company', () => {
  it('asks no establishment when one acts for a relation', async () => {
    const relation = { kvkNumber: '90004325', name: 'Molen De Hoop B.V.' };
    keep({ users: [USER], relation, establishment: '000012345601' });
    const { user, server } = show('/machtigingen/toevoegen/einddatum', (fake) => {
      fake.establishmentNumbers = ['000012345601'];
    });
    await screen.findByText(nl.bulk.endDateText);
    await waitFor(() => expect(server.calls.some(({ path }) => path.endsWith('/establishments'))).toBe(true));
    expect(screen.queryByRole('combobox', { name: nl.bulk.establishment })).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.bulk.chooseEndDate }));
    await waitFor(() => expect(server.calls.some(({ path }) => path.endsWith('/preview'))).toBe(true));
    expect(server.calls.find(({ path }) => path.endsWith('/preview'))?.body).not.toHaveProperty('establishment');
  });
});

describe('the difference before it is saved (R111)', () => {
  const REFUSED = 'Deze vestiging hoort niet bij uw bedrijf.';
  it.each([
    ['a small choice', { users: [USER] }],
    ['a large choice', { users: manyPeople(501) }],
  ])('says why the server does not want %s', async (_, part) => {
    keep(part);
    show('/machtigingen/toevoegen/controle', ({ refuse }) =>
      refuse.set('/preview', problem(422, 'unknown-establishment', REFUSED)),
    );
    expect(within(await screen.findByRole('alert')).getByText(REFUSED)).toBeVisible();
  });
});
