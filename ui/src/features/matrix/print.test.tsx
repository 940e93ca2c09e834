import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import nl from '../../i18n/nl.json';
import type { FakeServer } from '../../test/server/FakeServer';
import { manyPeople } from '../../test/server/people';
import { show } from '../../test/show';

const paper = () => document.querySelector('.bm-print')!;
async function print(path: string, prepare?: (server: FakeServer) => void) {
  const printed = vi.fn();
  vi.stubGlobal('print', printed);
  const view = show(path, prepare);
  const button = await screen.findByRole('button', { name: nl.matrix.print });
  await waitFor(() => expect(button).toBeEnabled());
  await view.user.click(button);
  await waitFor(() => expect(printed).toHaveBeenCalled());
  return view;
}

it('leaves nothing behind when it has been printed', async () => {
  await print('/machtigingen/wie-mag-wat');
  expect(paper().querySelector('table')).not.toBeNull();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(paper()).toBeEmptyDOMElement();
});
it('tells on paper what was searched for', async () => {
  await print('/machtigingen/wie-mag-wat?q=sanne&dienst=cbs');
  expect(paper()).toHaveTextContent(nl.matrix.printUsers.replace('{{text}}', 'sanne'));
  expect(paper()).toHaveTextContent(nl.matrix.printServices.replace('{{text}}', 'cbs'));
  expect(paper()).toHaveTextContent(nl.matrix.used);
  expect(paper()).not.toHaveTextContent(nl.matrix.printPart);
});
it('tells on paper that it is only the first part', async () => {
  await print('/machtigingen/wie-mag-wat', (server) => (server.people = manyPeople(201)));
  expect(paper()).toHaveTextContent(nl.matrix.printPart);
});
it('counts one user and one service as one', async () => {
  show('/machtigingen/wie-mag-wat?q=sanne&dienst=cbs&alle=true');
  expect(await screen.findByText('1 gebruiker × 1 dienst')).toBeVisible();
});
