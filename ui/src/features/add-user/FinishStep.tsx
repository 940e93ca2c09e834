import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requestMeans } from '../../api/means';
import { manages, orgKey, useManaged } from '../../app/organisation';
import { useMe } from '../../app/session';
import { Choice } from '../../ui/form/Choice';
import { Form } from '../../ui/form/Form';
import { agreed } from '../../ui/form/rules';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import type { StepProps } from './AddUserPage';
import type { Draft } from './draft';
import { OrganisationTicks } from './OrganisationTicks';
import { Overview } from './Overview';
import { toRequest } from './rules';
import { StepButtons } from './StepButtons';

const schema = z.object({
  contractYears: z.enum(['1', '3'], 'form.required'),
  agreed: agreed('wizard.agreeRequired'),
});

/** R51–R54: organisations, one or three years, agreement; then the application is sent. */
export function FinishStep({ draft, back, keep, sent }: StepProps & { sent: (person: string) => void }) {
  const { t } = useTranslation();
  const current = useManaged();
  const client = useQueryClient();
  const others = (useMe().data?.organisations ?? []).filter(
    (o) => manages(o) && o.organisationId !== current.organisationId,
  );
  const [organisationIds, setOrganisationIds] = useState(draft.organisationIds);
  const form = useZodForm(schema, { contractYears: draft.contractYears, agreed: false });
  const send = async ({ contractYears }: z.infer<typeof schema>) => {
    const full: Draft = { ...draft, contractYears, organisationIds };
    keep(full);
    await requestMeans(current.organisationId, toRequest(full, draft.level ?? 'EH2'), draft.key);
    await client.invalidateQueries({ queryKey: orgKey(current.organisationId, 'means') });
    sent([draft.firstNames, draft.prefix, draft.surname].filter(Boolean).join(' '));
  };
  const years = (['1', '3'] as const).map((value) => ({
    value,
    label: t(`wizard.contractOf.${value}`),
    sub: t(`wizard.contractText.${value}`),
  }));
  return (
    <Form form={form} onSubmit={send}>
      <Overview draft={draft} />
      {others.length > 0 && (
        <OrganisationTicks current={current} others={others} chosen={organisationIds} onChange={setOrganisationIds} />
      )}
      <Choice name="contractYears" legend={t('wizard.contract')} options={years} columns />
      <Tick name="agreed">{t('wizard.agree')}</Tick>
      <StepButtons
        onBack={() => back({ contractYears: form.getValues('contractYears'), organisationIds })}
        submit={t('wizard.send')}
        pending={form.formState.isSubmitting}
      />
    </Form>
  );
}
