import { z } from 'zod';
import { DOCUMENT_TYPES } from '../../api/means';
import { today } from '../../i18n/format';
import { address, date, email, filled, optionalText } from '../../ui/form/rules';
import type { Draft } from './draft';
import { placesOf } from './rules';

export type PersonValues = Pick<
  Draft,
  'firstNames' | 'prefix' | 'surname' | 'dateOfBirth' | 'email' | 'document' | 'files' | 'scans' | 'address'
>;

const documentRule = z.object({
  type: z.enum(DOCUMENT_TYPES),
  number: filled('document.numberRequired').regex(/^[A-Za-z0-9]{5,20}$/, 'document.numberRule'),
  expiresOn: date().refine((iso) => !iso || iso >= today(), 'document.expired'),
});

/** What step 2 needs depends on level and role; what is not asked is let through as it is. */
export function personSchema(needs: { document: boolean; address: boolean }): z.ZodType<PersonValues> {
  const schema = z
    .object({
      firstNames: filled('person.firstNamesRequired'),
      prefix: optionalText(),
      surname: filled('person.surnameRequired'),
      dateOfBirth: date().refine((iso) => !iso || iso < today(), 'person.bornInFuture'),
      email: email(),
      document: needs.document ? documentRule : z.any(),
      files: z.enum(['one', 'two']),
      scans: z.any(),
      address: needs.address ? address() : z.any(),
    })
    .superRefine((values, context) => {
      if (!needs.document) return;
      for (const place of placesOf(values as Draft)) {
        if (!values.scans?.[place])
          context.addIssue({ code: 'custom', path: ['scans', place], message: 'document.scanRequired' });
      }
    });
  return schema as unknown as z.ZodType<PersonValues>;
}
