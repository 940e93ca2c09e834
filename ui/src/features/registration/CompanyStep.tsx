import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { getCompany, type Company } from '../../api/identity';
import { statusOf } from '../../api/problem';
import { companyNumber } from '../../app/companyNumber';
import { Button } from '../../ui/Button';
import { Form } from '../../ui/form/Form';
import { kvkNumber } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { Empty } from '../../ui/states';
import { FoundCompany } from './FoundCompany';
import type { ChosenCompany } from './registration';

interface Props {
  companies: ChosenCompany[];
  onChange: (companies: ChosenCompany[]) => void;
  onNext: () => void;
}

const schema = z.object({ kvkNumber: kvkNumber() });

/** KvK look-up → the company as the register knows it → further companies when wanted. */
export function CompanyStep({ companies, onChange, onNext }: Props) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Company>();
  const form = useZodForm(schema, { kvkNumber: '' });
  const look = async (values: z.infer<typeof schema>) => {
    try {
      setFound(await getCompany(values.kvkNumber));
    } catch (error) {
      setFound(undefined);
      if (statusOf(error) === 404) form.setError('kvkNumber', { type: 'server', message: 'register.unknownCompany' });
      else if (statusOf(error) === 429) form.setError('kvkNumber', { type: 'server', message: 'register.tooOften' });
      else throw error;
    }
  };
  const choose = (company: ChosenCompany) => {
    const same = (c: ChosenCompany) =>
      c.kvkNumber === company.kvkNumber && c.establishmentNumber === company.establishmentNumber;
    onChange([...companies.filter((c) => !same(c)), company]);
    setFound(undefined);
    form.reset();
  };
  return (
    <>
      {companies.length > 0 && (
        <section aria-labelledby="chosen" className="bm-stack">
          <h2 id="chosen" className="nl-heading nl-heading--level-2">
            {t('register.chosen')}
          </h2>
          <ul className="bm-chosen">
            {companies.map((company, index) => (
              <li key={`${company.kvkNumber}-${company.establishmentNumber ?? ''}`}>
                <span>
                  <strong>{company.name}</strong> <span className="bm-dim">{companyNumber(t, company)}</span>
                </span>
                <Button
                  small
                  onPress={() => onChange(companies.filter((_, i) => i !== index))}
                  aria-label={t('document.removeOf', { name: company.name })}
                >
                  {t('document.remove')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Form form={form} onSubmit={look}>
        <TextInput
          name="kvkNumber"
          label={t(companies.length ? 'register.furtherKvk' : 'settings.kvk')}
          hint={t('register.kvkHint')}
          optional={companies.length > 0}
          width="short"
          inputMode="numeric"
          maxLength={8}
        />
        <div>
          <Button type="submit" isPending={form.formState.isSubmitting}>
            {t('register.lookUp')}
          </Button>
        </div>
      </Form>
      {found && <FoundCompany company={found} onChoose={choose} />}
      {companies.length === 0 && !found && <Empty title={t('register.noneYet')} />}
      {companies.length > 0 && (
        <div className="bm-form__actions">
          <Button kind="primary" onPress={onNext}>
            {t('wizard.next')}
          </Button>
        </div>
      )}
    </>
  );
}
