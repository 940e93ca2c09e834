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

  it('closes when one goes elsewhere while it is empty, and leaves the focus there', async () => {
    const { user } = show('/machtigingen');
    await user.click(await glass());
    await user.tab();
    const there = document.activeElement;
    await waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
    expect(await glass()).not.toHaveFocus();
    expect(there).toHaveFocus();
  });

  it('stays open with something in it, also when that is a slash', async () => {
    const { user, router } = show('/machtigingen');
    await glass();
    await user.keyboard('/');
    await user.keyboard('a/b');
    expect(box()).toHaveValue('a/b');
    await user.tab();
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'a/b' }));
    expect(box()).toBeVisible();
  });

  it('is open where the address searches', async () => {
    show('/machtigingen?q=loon');
    await waitFor(() => expect(box()).toHaveValue('loon'));
    expect(screen.getAllByRole('button', { name: nl.app.clearSearch })).toHaveLength(1);
  });
});
