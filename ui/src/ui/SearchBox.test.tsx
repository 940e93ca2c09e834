import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { SearchBox } from './SearchBox';

const box = () => screen.getByRole('searchbox', { name: 'Zoek' });

/** What is sent comes back as the value when the test says so, as after a navigation. */
function showBox() {
  const sent = vi.fn<(text: string) => void>();
  let arrive: (value: string) => void = () => {};
  function Screen() {
    const [value, setValue] = useState('');
    arrive = (to) => act(() => setValue(to));
    return <SearchBox label="Zoek" placeholder="" value={value} onChange={sent} />;
  }
  render(<Screen />);
  return { sent, arrive: (value: string) => arrive(value), user: userEvent.setup() };
}

it('keeps what is typed while the answer to the beginning of it is under way', async () => {
  const { sent, arrive, user } = showBox();
  await user.type(box(), 'lo');
  await waitFor(() => expect(sent).toHaveBeenCalledWith('lo'));
  await user.type(box(), 'on');
  arrive('lo');
  expect(box()).toHaveValue('loon');
  await waitFor(() => expect(sent).toHaveBeenLastCalledWith('loon'));
});

it('takes over what is searched for from elsewhere', async () => {
  const { sent, arrive, user } = showBox();
  await user.type(box(), 'loon');
  await waitFor(() => expect(sent).toHaveBeenCalledWith('loon'));
  arrive('loon');
  arrive('');
  expect(box()).toHaveValue('');
});
