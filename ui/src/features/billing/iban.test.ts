import { expect, it } from 'vitest';
import { validIban } from './iban';

it('accepts a number whose check holds, however it is typed', () => {
  expect(validIban('NL91 ABNA 0417 1643 00')).toBe(true);
  expect(validIban('nl91abna0417164300')).toBe(true);
  expect(validIban('DE89370400440532013000')).toBe(true);
});
it('refuses one wrong figure, a wrong length and what is no IBAN', () => {
  for (const text of ['NL92ABNA0417164300', 'NL91ABNA041716430', '0417164300', '']) expect(validIban(text)).toBe(false);
});
