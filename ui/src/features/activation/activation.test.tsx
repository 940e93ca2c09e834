import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { problem, type FakeServer } from '../../test/server/FakeServer';
import { show } from '../../test/show';

/** Types the code of the letter, then one of the e-mail. */
async function emailCode(prepare: (server: FakeServer) => void) {
  const { user } = show('/activeren', (server) => {
    server.who = 'nobody';
    prepare(server);
  });
  await user.type(await screen.findByLabelText(nl.detail.uniqueId), 'ZB-FQIR-2093');
  await user.type(screen.getByLabelText(nl.activate.letterCode), 'ABCD-1234');
  await user.click(screen.getByRole('button', { name: nl.wizard.next }));
  await user.type(await screen.findByLabelText(nl.activate.emailCode), '123456');
  await user.click(screen.getByRole('button', { name: nl.wizard.next }));
  return user;
}

describe('what is wrong with a code (R79, R80)', () => {
  it.each([
    ['code-wrong', nl.activate.wrongCode],
    ['email-code-expired', nl.activate.emailExpired],
    ['email-code-locked', nl.activate.emailLocked],
    ['activation-expired', nl.activate.expired],
    ['too-many-attempts', nl.activate.letterLocked],
    ['too-many-requests', nl.activate.tooMany],
    ['something-new', 'De zin van de server.'],
  ])('%s', async (slug, sentence) => {
    await emailCode((server) => server.refuse.set('/email-code', problem(409, slug, 'De zin van de server.')));
    expect(await screen.findByText(sentence)).toBeVisible();
  });
  it('a code of fifteen minutes that is over asks to begin again, not for a new letter', async () => {
    const user = await emailCode((server) => (server.emailCodeExpired = true));
    expect(await screen.findByText(nl.activate.emailExpired)).toBeVisible();
    expect(screen.queryByText(/nieuwe activatiebrief/)).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.activate.restart }));
    expect(await screen.findByLabelText(nl.activate.letterCode)).toBeVisible();
  });
});
