import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../i18n/nl.json';
import { show } from '../test/show';

const glass = () => screen.findByRole('button', { name: nl.auth.searchService });
const box = () => screen.getByRole('searchbox', { name: nl.auth.searchService });

describe('the magnifier above an overview (R22)', () => {
  it('opens the search, which Escape empties and then closes', async () => {
    const { user, router } = show('/machtigingen');
    await user.click(await glass());
    expect(box()).toHaveFocus();
    await user.keyboard('loon');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'loon' }));
    await user.keyboard('{Escape}{Escape}');
    expect(await glass()).toHaveFocus();
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('q'));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('is open where the address searches', async () => {
    show('/machtigingen?q=loon');
    await waitFor(() => expect(box()).toHaveValue('loon'));
    expect(screen.getAllByRole('button', { name: nl.app.clearSearch })).toHaveLength(1);
  });
});
