import { afterEach, beforeEach, vi } from 'vitest';
import i18n, { loadScreenTexts } from '../i18n';

await loadScreenTexts();

beforeEach(() => {
  void i18n.changeLanguage('nl');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
