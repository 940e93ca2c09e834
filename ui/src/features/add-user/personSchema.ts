import { z } from 'zod';
import { DOCUMENT_TYPES } from '../../api/means';
import { today } from '../../i18n/format';
import { address, date, email, filled, optionalText } from '../../ui/form/rules';
import type { Draft, ScanPlace } from './draft';
import { placesOf } from './rules';

export type PersonValues = Pick<
  Draft,
  'firstNames' | 'prefix' | 'surname' | 'dateOfBirth' | 'email' | 'document' | 'files' | 'scans' | 'address'
>;

const documentRule = z.object({
  type: z.enum(DOCUMENT_TYPES),
  number: filled('document.numberRequired').regex(/^[A-Za-z0-9]{5,20}$/, 'document.numberRule'),
  expiresOn: date('document.expiresRequired').refine((iso) => !iso || iso >= today(), 'document.expired'),
});

const PLACES: ScanPlace[] = ['whole', 'front', 'back'];
const hasScan = (values: Draft, place: ScanPlace) =>
  !placesOf(values).includes(place) || Boolean(values.scans?.[place]);

/** What step 2 needs depends on level and role; what is not asked is let through as it is. */
export function personSchema(needs: { document: boolean; address: boolean }): z.ZodType<PersonValues> {
  let schema: z.ZodType = z.object({
    firstNames: filled('person.firstNamesRequired'),
    prefix: optionalText(),
    surname: filled('person.surnameRequired'),
    dateOfBirth: date('person.bornRequired').refine((iso) => !iso || iso < today(), 'person.bornInFuture'),
    email: email(),
    document: needs.document ? documentRule : z.any(),
    files: z.enum(['one', 'two']),
    scans: z.any(),
    address: needs.address ? address() : z.any(),
  });
  for (const place of needs.document ? PLACES : []) {
    // also while other fields are wrong, so that everything is told at once
    schema = schema.refine((values) => hasScan(values as Draft, place), {
      path: ['scans', place],
      message: 'document.scanRequired',
      when: () => true,
    });
  }
  return schema as unknown as z.ZodType<PersonValues>;
}
