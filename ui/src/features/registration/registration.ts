import { z } from 'zod';
import type { Registration } from '../../api/identity';
import { today } from '../../i18n/format';
import { address, agreed, date, email, filled, optionalText } from '../../ui/form/rules';

const phone = () =>
  z
    .string()
    .trim()
    .regex(/^\+?\d[\d\s-]{8,16}$/, 'form.phone');

/** R9: the first application of a company, by its legal representative. */
export const registrationSchema = z
  .object({
    phoneNumber: phone(),
    representative: z.object({ name: filled('register.fullNameRequired'), email: email() }),
    administrator: z.object({
      firstNames: filled('person.firstNamesRequired'),
      prefix: optionalText(),
      surname: filled('person.surnameRequired'),
      dateOfBirth: date('person.bornRequired').refine((iso) => !iso || iso < today(), 'person.bornInFuture'),
      email: email(),
      mobile: phone(),
    }),
    level: z.enum(['EH2_PLUS', 'EH3', 'EH4'], 'wizard.levelRequired'),
    secondFactor: z.enum(['OTP', 'SMS'], 'wizard.factorRequired'),
    contractYears: z.enum(['1', '3'], 'form.required'),
    address: z.any(),
    agreed: agreed('register.agreeRequired'),
  })
  .superRefine((values, context) => {
    if (values.level === 'EH2_PLUS') return;
    for (const issue of address().safeParse(values.address).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: ['address', ...issue.path], message: issue.message });
    }
  });

export type RegistrationValues = z.infer<typeof registrationSchema>;

export interface ChosenCompany {
  kvkNumber: string;
  name: string;
  establishmentNumber?: string;
}

const keyOf = ({ kvkNumber, establishmentNumber }: ChosenCompany) =>
  establishmentNumber ? { kvkNumber, establishmentNumber } : { kvkNumber };

export const emptyRegistration: RegistrationValues = {
  phoneNumber: '',
  representative: { name: '', email: '' },
  administrator: { firstNames: '', prefix: '', surname: '', dateOfBirth: '', email: '', mobile: '' },
  level: 'EH3',
  secondFactor: 'SMS',
  contractYears: '3',
  address: { street: '', houseNumber: '', postalCode: '', city: '' },
  agreed: false,
};

export const toRegistration = ([first, ...further]: ChosenCompany[], values: RegistrationValues): Registration => ({
  company: { ...keyOf(first!), phoneNumber: values.phoneNumber },
  furtherCompanies: further.map(keyOf),
  representative: values.representative,
  administrator: values.administrator,
  level: values.level,
  secondFactor: values.secondFactor,
  contractYears: values.contractYears === '1' ? 1 : 3,
  ...(values.level === 'EH2_PLUS' ? {} : { identificationAddress: values.address }),
  agreed: values.agreed,
});
