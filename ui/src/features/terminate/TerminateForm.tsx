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
import { useRefreshMeans } from '../users/queries';
import { EndsCompany } from './EndsCompany';
import { OtherOrganisations } from './OtherOrganisations';

interface Props {
  means: MeansDetail;
  options: TerminationOptions;
  done: (ended: Terminated) => void;
}

const dateRule = date().refine((iso) => !iso || iso > today(), 'end.tooEarly');

/** A date is asked only with “on a date”; the name only when the whole company ends (R77). */
const rule = (company: string | undefined) =>
  z
    .object({ when: z.enum(WHENS, 'end.whenRequired'), date: z.string(), company: z.string() })
    .superRefine((values, context) => {
      const typed = values.when === 'DATE' ? dateRule.safeParse(values.date) : undefined;
      if (typed?.error)
        context.addIssue({ code: 'custom', path: ['date'], message: typed.error.issues[0]?.message ?? 'form.date' });
      if (company !== undefined && plain(values.company.trim()) !== plain(company))
        context.addIssue({ code: 'custom', path: ['company'], message: 'end.companyWrong' });
    });

/** What is lost first, then when (R72), where else (R73), and “Ja, eHerkenning opzeggen” (R74). */
export function TerminateForm({ means, options, done }: Props) {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const navigate = useNavigate();
  const refresh = useRefreshMeans(organisationId);
  const [organisationIds, setOrganisationIds] = useState<string[]>([]);
  const form = useZodForm(rule(options.endsOrganisation ? name : undefined), {
    when: undefined,
    date: '',
    company: '',
  });
  const when = form.watch('when');
  const contractEnd = options.contractEnd ? longDate(options.contractEnd) : '';
  const send = async (values: { when: (typeof WHENS)[number]; date: string }) => {
    const ended = await terminate(organisationId, means.meansId, {
      when: values.when,
      ...(values.when === 'DATE' ? { date: dateRule.parse(values.date) } : {}),
      organisationIds,
      ...(options.endsOrganisation ? { endOrganisation: true } : {}),
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
        <Lost means={means} title={t('end.lost', { name: means.name })} none={t('end.lostNone')} loses={() => true} />
        <Choice
          name="when"
          legend={t('end.when')}
          options={WHENS.filter((value) => value !== 'CONTRACT_END' || options.contractEnd).map((value) => ({
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
        {options.endsOrganisation && <EndsCompany name={name} />}
        <StepButtons first onBack={leave} submit={t('end.submit')} pending={form.formState.isSubmitting} />
      </Form>
    </div>
  );
}
