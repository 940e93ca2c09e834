import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requestMeans } from '../../api/means';
import { orgKey, useManaged } from '../../app/organisation';
import { Form } from '../../ui/form/Form';
import { agreed } from '../../ui/form/rules';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { Costs } from '../costs/Costs';
import { shownQuote, useQuote } from '../costs/useQuote';
import type { StepProps } from './AddUserPage';
import { ContractChoice } from './ContractChoice';
import type { Draft } from './draft';
import { OrganisationTicks } from './OrganisationTicks';
import { Overview } from './Overview';
import { isTaxMeans, needsFactor, toRequest, yearsOf } from './rules';
import { StepButtons } from './StepButtons';
import { useLinkable } from './useLinkable';

const schema = z.object({
  contractYears: z.enum(['1', '3'], 'form.required'),
  agreed: agreed('wizard.agreeRequired'),
});

/** R51–R55: organisations, one or three years, costs, agreement; then the application is sent. */
export function FinishStep({ draft, back, cancel, keep, sent }: StepProps & { sent: (person: string) => void }) {
  const { t } = useTranslation();
  const current = useManaged();
  const client = useQueryClient();
  const level = draft.level ?? 'EH2';
  const others = useLinkable(level, [current.organisationId]);
  const [organisationIds, setOrganisationIds] = useState(draft.organisationIds);
  const form = useZodForm(schema, { contractYears: draft.contractYears, agreed: false });
  const quote = useQuote(current.organisationId, {
    kind: 'NEW_MEANS',
    level,
    secondFactor: needsFactor(draft) ? draft.secondFactor : 'NONE',
    contractYears: yearsOf({ contractYears: form.watch('contractYears') }),
    organisations: organisationIds.length,
    taxAuthorityMeans: isTaxMeans(draft),
  });
  const filled = () => ({ contractYears: form.getValues('contractYears'), organisationIds });
  const send = async ({ contractYears }: z.infer<typeof schema>) => {
    const full: Draft = { ...draft, contractYears, organisationIds };
    keep(full);
    const shown = shownQuote(quote);
    if (!shown) throw new Error(t('costs.needed'));
    await requestMeans(current.organisationId, toRequest(full, level, shown.quoteId), draft.key);
    await client.invalidateQueries({ queryKey: orgKey(current.organisationId, 'means') });
    sent([draft.firstNames, draft.prefix, draft.surname].filter(Boolean).join(' '));
  };
  return (
    <Form form={form} onSubmit={send}>
      <Overview draft={draft} />
      {others.length > 0 && (
        <OrganisationTicks current={current} others={others} chosen={organisationIds} onChange={setOrganisationIds} />
      )}
      <ContractChoice />
      <Costs quote={quote} />
      <Tick name="agreed">{t('wizard.agree')}</Tick>
      <StepButtons
        onBack={() => back(filled())}
        onCancel={cancel && (() => cancel(filled()))}
        submit={t('wizard.send')}
        pending={form.formState.isSubmitting}
      />
    </Form>
  );
}
