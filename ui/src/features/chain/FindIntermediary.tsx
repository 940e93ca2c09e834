import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { findCompany, type ChainCompany } from '../../api/chain';
import { statusOf } from '../../api/problem';
import { Button, ButtonLink } from '../../ui/Button';
import { Form } from '../../ui/form/Form';
import { kvkNumber } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';

interface Props {
  organisation: string;
  /** Known already, when one comes from its detail. */
  kvk?: string;
  onFound: (company: ChainCompany) => void;
}

const schema = z.object({ kvkNumber: kvkNumber() });

/** The intermediary by its KvK number, as the company register knows it. */
export function FindIntermediary({ organisation, kvk = '', onFound }: Props) {
  const { t } = useTranslation();
  const form = useZodForm(schema, { kvkNumber: kvk });
  const find = async (values: { kvkNumber: string }) => {
    try {
      const company = await findCompany(organisation, values.kvkNumber);
      if (company.own) form.setError('kvkNumber', { type: 'rule', message: 'chain.ownCompany' });
      else onFound(company);
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      form.setError('kvkNumber', { type: 'server', message: 'register.unknownCompany' });
    }
  };
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kvk) box.current?.querySelector('form')?.requestSubmit();
  }, [kvk]);
  return (
    <div ref={box}>
      <Form form={form} onSubmit={find}>
        <p>{t('chain.findText')}</p>
        <TextInput
          name="kvkNumber"
          label={t('chain.kvkOf')}
          hint={t('register.kvkHint')}
          width="short"
          inputMode="numeric"
          maxLength={8}
        />
        <div className="bm-form__actions">
          <ButtonLink to="/ketenmachtigingen/afgegeven">{t('app.cancel')}</ButtonLink>
          <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
            {t('chain.selectCompany')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
