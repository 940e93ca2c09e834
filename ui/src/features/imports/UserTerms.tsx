import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ImportTerms } from '../../api/imports';
import { money } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Form } from '../../ui/form/Form';
import { agreed } from '../../ui/form/rules';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { ContractChoice } from '../add-user/ContractChoice';
import { Costs } from '../costs/Costs';
import { shownQuote, useQuote } from '../costs/useQuote';

const schema = z.object({
  contractYears: z.enum(['1', '3'], 'form.required'),
  agreed: agreed('wizard.agreeRequired'),
});

interface Props {
  organisation: string;
  /** How many users are new. */
  added: number;
  onAgree: (terms: ImportTerms) => Promise<void>;
  discard: ReactNode;
}

/** R51–R53 for all new users at once: one or three years, what each costs and all together, agreement. */
export function UserTerms({ organisation, added, onAgree, discard }: Props) {
  const { t } = useTranslation();
  const form = useZodForm(schema, { contractYears: '1', agreed: false });
  const contractYears = form.watch('contractYears') === '3' ? 3 : 1;
  const quote = useQuote(organisation, {
    kind: 'NEW_MEANS',
    level: 'EH2',
    secondFactor: 'NONE',
    contractYears,
    organisations: 0,
    taxAuthorityMeans: false,
  });
  const [pending, setPending] = useState(false);
  const send = async () => {
    const shown = shownQuote(quote);
    if (!shown) throw new Error(t('costs.needed'));
    setPending(true);
    try {
      await onAgree({ contractYears, quoteId: shown.quoteId, agreed: true });
    } finally {
      setPending(false);
    }
  };
  const shown = shownQuote(quote);
  return (
    <Form form={form} onSubmit={send}>
      <h2 className="nl-heading nl-heading--level-2">{t('import.terms')}</h2>
      <p>{t('import.termsText', { count: added })}</p>
      <ContractChoice />
      <Costs quote={quote} title={t('import.perUser')} />
      {shown && (
        <p>
          {t('import.termsTotal')} {t('costs.times', { count: added, price: money(shown.total) })}:{' '}
          <strong>{money(String((Math.round(Number(shown.total) * 100) * added) / 100))}</strong>
        </p>
      )}
      <Tick name="agreed">{t('import.agree', { count: added })}</Tick>
      <div className="bm-form__actions">
        {discard}
        <Button kind="primary" type="submit" isPending={pending}>
          {t('import.apply', { count: added })}
        </Button>
      </div>
    </Form>
  );
}
