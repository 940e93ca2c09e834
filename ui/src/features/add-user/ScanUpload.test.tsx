import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import nl from '../../i18n/nl.json';
import { FakeUpload, installUpload } from '../../test/FakeUpload';
import { ScanUpload } from './ScanUpload';

const onChange = vi.fn();

/** A scan that is being sent. */
async function send() {
  const view = render(
    <ScanUpload id="front" label="Voorkant" organisation="o-1" scan={undefined} onChange={onChange} />,
  );
  await userEvent.upload(screen.getByLabelText('Voorkant'), new File(['x'], 'paspoort.png', { type: 'image/png' }));
  await waitFor(() => expect(FakeUpload.last).toBeDefined());
  return view;
}

beforeEach(() => {
  onChange.mockClear();
  installUpload();
});

it('says that the server cannot be reached when the connection is lost', async () => {
  await send();
  act(() => FakeUpload.last?.onerror());
  expect(await screen.findByText(nl.problem.unreachable)).toBeVisible();
});

it('is not sent on when one leaves', async () => {
  const { unmount } = await send();
  unmount();
  expect(FakeUpload.last?.aborted).toBe(true);
  FakeUpload.last?.arrive({ scanId: 'scan-1' });
  expect(onChange).not.toHaveBeenCalled();
});
