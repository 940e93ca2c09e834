import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { MeansDetail } from '../../api/means';
import { terminate, WHENS, type Terminated, type TerminationOptions } from '../../api/termination';
import { useManaged } from '../../app/organisation';
import { addDays, longDate, today } from '../../i18n/format';
import { Choice } from '../../ui/form/Choice';
import { DateInput } from '../../ui/form/DateInput';
import { Form } from '../../ui/form/Form';
import { date } from '../../ui/form/rules';
import { useZodForm } from '../../ui/form/useZodForm';
import { plain } from '../authorizations/plain';
import { StepButtons } from '../add-user/StepButtons';
import { Lost } from '../change-means/Lost';
import { WhatIf } from '../change-means/WhatIf';
import { useRefreshMeans } from '../users/queries';
import { EndsCompany } from './EndsCompany';
import { OtherOrganisations } from './OtherOrganisations';

interface Props {
  means: MeansDetail;
  options: TerminationOptions;
  done: (ended: Terminated) => void;
}

const dateRule = date('auth.endDateRequired').refine((iso) => !iso || iso > today(), 'end.tooEarly');

interface Company {
  organisationId: string;
  name: string;
}

/** A date is asked only with “on a date”; a name of every company that ends with it (R77). */
const rule = (ending: Company[]) =>
  z
    .object({ when: z.enum(WHENS, 'end.whenRequired'), date: z.string(), company: z.record(z.string(), z.string()) })
    .superRefine((values, context) => {
      const typed = values.when === 'DATE' ? dateRule.safeParse(values.date) : undefined;
      if (typed?.error)
        context.addIssue({ code: 'custom', path: ['date'], message: typed.error.issues[0]?.message ?? 'form.date' });
      for (const { organisationId, name } of ending)
        if (plain((values.company[organisationId] ?? '').trim()) !== plain(name))
          context.addIssue({ code: 'custom', path: ['company', organisationId], message: 'end.companyWrong' });
    });

/** What may be chosen: what is not active yet ends at once only. */
const whensOf = (means: MeansDetail, { contractEnd }: TerminationOptions) =>
  WHENS.filter((value) => value === 'NOW' || (means.status === 'ACTIVE' && (value === 'DATE' || contractEnd)));

/** What is lost first, then when (R72), where else (R73), and “Ja, eHerkenning opzeggen” (R74). */
export function TerminateForm({ means, options, done }: Props) {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const navigate = useNavigate();
  const refresh = useRefreshMeans(organisationId);
  const [organisationIds, setOrganisationIds] = useState<string[]>([]);
  const others = options.otherOrganisations.filter((o) => organisationIds.includes(o.organisationId));
  const othersEnding = others.filter((o) => o.endsOrganisation);
  const ending = [...(options.endsOrganisation ? [{ organisationId, name }] : []), ...othersEnding];
  const form = useZodForm(rule(ending), { when: undefined, date: '', company: {} });
  const when = form.watch('when');
  const contractEnd = options.contractEnd ? longDate(options.contractEnd) : '';
  const send = async (values: { when: (typeof WHENS)[number]; date: string }) => {
    const ended = await terminate(organisationId, means.meansId, {
      when: values.when,
      ...(values.when === 'DATE' ? { date: dateRule.parse(values.date) } : {}),
      organisationIds,
      ...(options.endsOrganisation ? { endOrganisation: true } : {}),
      ...(othersEnding.length > 0 ? { endOrganisationIds: othersEnding.map((o) => o.organisationId) } : {}),
    }).catch(async (error: Error) => {
      await refresh();
      throw error;
    });
    done(ended);
    await refresh();
  };
  const leave = () => void navigate({ to: '/gebruikers', search: { open: means.meansId } } as never);
  return (
    <div className="bm-card bm-card--padded">
      <Form form={form} onSubmit={send}>
        <WhatIf
          administratorStays={means.role === 'ADMINISTRATOR' && !options.lastAdministrator}
          costs={t('whatIf.noRefundEnd')}
        >
          <Lost
            means={means}
            title={t('end.lost', { name: means.name })}
            none={t('end.lostNone')}
            organisationIds={organisationIds}
          />
        </WhatIf>
        <Choice
          name="when"
          legend={t('end.when')}
          options={whensOf(means, options).map((value) => ({
            value,
            label: t(`end.whens.${value}`),
            sub: t(`end.whenText.${value}`, { date: contractEnd }),
          }))}
        />
        {when === 'DATE' && (
          <DateInput
            name="date"
            label={t('end.date')}
            hint={t('end.dateHint', { date: longDate(addDays(today(), 1)) })}
          />
        )}
        {options.otherOrganisations.length > 0 && (
          <OtherOrganisations
            others={options.otherOrganisations}
            chosen={organisationIds}
            onChange={setOrganisationIds}
          />
        )}
        {ending.map((company) => (
          <EndsCompany key={company.organisationId} organisationId={company.organisationId} name={company.name} />
        ))}
        <StepButtons first onBack={leave} submit={t('end.submit')} pending={form.formState.isSubmitting} />
      </Form>
    </div>
  );
}
