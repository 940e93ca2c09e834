import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ChainCompany, ChainGrantAnswer, ChainService } from '../../api/chain';
import { addYears, longDate, today } from '../../i18n/format';
import { ButtonLink, Button } from '../../ui/Button';
import { DateInput } from '../../ui/form/DateInput';
import { typedDate } from '../../ui/form/dates';
import { Form } from '../../ui/form/Form';
import { QuickYears } from '../../ui/form/QuickYears';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { earliest, endDateRule, latest, MAX_YEARS } from '../authorizations/endDate';
import { Costs } from '../costs/Costs';
import { useQuote } from '../costs/useQuote';
import { ChainChecklist } from './ChainChecklist';
import { ChainRefused } from './ChainRefused';
import { useGrantChain } from './useGrantChain';

interface Props {
  organisation: string;
  company: ChainCompany;
}

/** Services, until when, and – for a new intermediary – the costs to agree to. */
export function GrantForm({ organisation, company }: Props) {
  const { t } = useTranslation();
  const [services, setServices] = useState<ChainService[]>([]);
  const [refused, setRefused] = useState<ChainGrantAnswer['results']>([]);
  const paid = !company.known;
  const quote = useQuote(organisation, { kind: 'INTERMEDIARY' }, paid);
  const schema = z.object({
    endDate: endDateRule(),
    agreed: z.boolean().refine((value) => value || !paid, 'chain.agreeRequired'),
    services: z.unknown().refine(() => services.length > 0, 'chain.serviceRequired'),
  });
  const form = useZodForm(schema, {
    endDate: typedDate(addYears(today(), MAX_YEARS)),
    agreed: false,
    services: null,
  });
  const grant = useGrantChain(organisation, company, services, paid ? quote : undefined);
  const save = async ({ endDate }: { endDate: string }) => setRefused(await grant(endDate));
  if (refused.length > 0) return <ChainRefused refused={refused} kvk={company.kvkNumber} />;
  return (
    <Form form={form} onSubmit={save} fields={{ serviceIds: 'services' }}>
      <ChainChecklist name="services" chosen={services} onChange={setServices} />
      <QuickYears name="endDate" />
      <DateInput
        name="endDate"
        label={t('end.date')}
        hint={t('auth.range', { from: longDate(earliest()), to: longDate(latest()) })}
      />
      {paid && (
        <>
          <p>{t('chain.newIntermediary')}</p>
          <Costs quote={quote} />
          <Tick name="agreed">{t('chain.agree')}</Tick>
        </>
      )}
      <div className="bm-form__actions">
        <ButtonLink to="/ketenmachtigingen/afgegeven">{t('app.cancel')}</ButtonLink>
        <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
          {t('chain.record')}
        </Button>
      </div>
    </Form>
  );
}
