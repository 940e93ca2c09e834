import { z } from 'zod';

const tidy = (text: string) => text.replace(/\s/g, '').toUpperCase();

/** ISO 13616: the first four to the end, letters to numbers, modulo 97 = 1. A Dutch one has 18 characters. */
export function validIban(text: string): boolean {
  const iban = tidy(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) || (iban.startsWith('NL') && iban.length !== 18)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

export const ibanSchema = z.object({
  iban: z
    .string()
    .transform(tidy)
    .refine(Boolean, 'billing.ibanRequired')
    .refine((iban) => !iban || validIban(iban), 'billing.ibanWrong'),
  mandateAgreed: z.boolean().refine(Boolean, 'billing.mandateRequired'),
});
