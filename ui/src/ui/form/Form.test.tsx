import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import nl from '../../i18n/nl.json';
import { Form } from './Form';
import { agreed, filled } from './rules';
import { TextInput } from './TextInput';
import { Tick } from './Tick';
import { useZodForm } from './useZodForm';

const schema = z.object({ agree: agreed(nl.wizard.agreeRequired), name: filled(nl.person.surnameRequired) });

function Example({ onSubmit }: { onSubmit: () => Promise<void> }) {
  const form = useZodForm(schema, { name: '', agree: false });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <TextInput name="name" label="Naam" />
      <Tick name="agree">Akkoord</Tick>
      <button type="submit">Verstuur</button>
    </Form>
  );
}

function open(onSubmit = vi.fn().mockResolvedValue(undefined)) {
  render(<Example onSubmit={onSubmit} />);
  return { user: userEvent.setup(), onSubmit, send: screen.getByRole('button', { name: 'Verstuur' }) };
}

describe('mistakes in a form', () => {
  it('are summed up in the order of the screen, and the summary takes the focus', async () => {
    const { user, send } = open();
    await user.click(send);
    const summary = screen.getByRole('group', { name: 'Er zijn 2 fouten. Herstel deze om verder te gaan.' });
    expect(summary).toHaveFocus();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      `Naam: ${nl.person.surnameRequired}`,
      nl.wizard.agreeRequired,
    ]);
  });

  it('are not red any more once put right, and leave their space until the next attempt', async () => {
    const { user, send, onSubmit } = open();
    await user.click(send);
    const name = screen.getByRole('textbox', { name: 'Naam' });
    const error = document.getElementById('name-error');
    expect(name).toHaveAccessibleDescription(nl.person.surnameRequired);
    await user.type(name, 'Anna');
    expect(name).not.toHaveAttribute('aria-invalid');
    expect(name).not.toHaveAccessibleDescription();
    expect(error).toHaveClass('bm-gone');
    await user.click(screen.getByRole('checkbox'));
    expect(document.querySelector('.bm-field--wrong')).toBeNull();
    await user.click(send);
    expect(onSubmit).toHaveBeenCalled();
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.getElementById('name-error')).toBeNull();
  });

  it('leave the summary one by one, which goes with the last and comes back with the next attempt', async () => {
    const { user, send } = open();
    await user.click(send);
    const name = screen.getByRole('textbox', { name: 'Naam' });
    await user.type(name, 'Anna');
    const summary = screen.getByRole('group', { name: 'Er is 1 fout. Herstel deze om verder te gaan.' });
    const [ofName, ofAgreement] = screen.getAllByRole('listitem');
    expect(ofName).toHaveClass('bm-gone');
    expect(ofAgreement).not.toHaveClass('bm-gone');
    expect(name).toHaveFocus();
    await user.click(screen.getByRole('checkbox'));
    expect(summary).toHaveClass('bm-gone');
    expect(screen.getByRole('checkbox')).toHaveFocus();
    await user.clear(name);
    await user.click(send);
    expect(summary).not.toHaveClass('bm-gone');
    expect(summary).toHaveFocus();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('are not what an outage is called', async () => {
    const { user, send } = open(vi.fn().mockRejectedValue(new Error('Even niet bereikbaar.')));
    await user.type(screen.getByRole('textbox'), 'Anna');
    await user.click(screen.getByRole('checkbox'));
    await user.click(send);
    expect(await screen.findByRole('group', { name: 'Even niet bereikbaar.' })).toHaveFocus();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
