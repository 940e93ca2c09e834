// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import i18n, { setLanguage } from '.';

describe('numbers in sentences', () => {
  it('have the point or comma of the language', async () => {
    expect(i18n.t('users.found', { count: 1204 })).toBe('1.204 gebruikers gevonden');
    await setLanguage('en');
    expect(i18n.t('users.found', { count: 1204 })).toContain('1,204');
  });
});
