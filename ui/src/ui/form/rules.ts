import { z } from 'zod';
import { parseDate } from './dates';

/** The checks that several forms share; each message is a key of the language files, and names the field. */
export const filled = (message: string) => z.string().trim().min(1, message).max(200, 'form.tooLong');
export const optionalText = () => z.string().trim().max(200, 'form.tooLong');
export const email = () => filled('form.emailRequired').pipe(z.email('form.email'));
export const mobile = () =>
  z
    .string()
    .trim()
    .regex(/^(\+?\d[\d\s-]{8,16}|)$/, 'form.mobile');
export const kvkNumber = () =>
  z
    .string()
    .trim()
    .regex(/^\d{8}$/, 'form.kvk');
export const date = (required: string) =>
  z.string().transform((text, context) => {
    const iso = parseDate(text);
    if (!iso) context.addIssue({ code: 'custom', message: text.trim() ? 'form.date' : required });
    return iso ?? '';
  });
export const address = () =>
  z.object({
    street: filled('address.streetRequired'),
    houseNumber: filled('address.houseNumberRequired'),
    postalCode: z
      .string()
      .trim()
      .regex(/^\d{4}\s?[A-Za-z]{2}$/, 'form.postalCode'),
    city: filled('address.cityRequired'),
  });
export const agreed = (message: string) => z.boolean().refine((value) => value, message);
