import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ServiceName } from './ServiceName';
import { serviceText } from './serviceText';

describe('the name of a service', () => {
  it('follows that of its provider', () => {
    expect(render(<ServiceName provider="CBS" name="Dataportaal" />).container).toHaveTextContent(/^CBS Dataportaal$/);
    expect(serviceText('CBS', 'Dataportaal', ' – ')).toBe('CBS – Dataportaal');
  });
  it('is said once when both are the same', () => {
    expect(render(<ServiceName provider="CBS" name="CBS" />).container).toHaveTextContent(/^CBS$/);
    expect(serviceText('CBS', 'CBS', ' – ')).toBe('CBS');
  });
});
