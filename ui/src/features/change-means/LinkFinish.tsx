import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { MyOrganisation } from '../../api/identity';
import type { MeansDetail } from '../../api/means';
import { linkOrganisations } from '../../api/mutations';
import { companyNumber } from '../../app/companyNumber';
import { useManaged } from '../../app/organisation';
import { Fact, Facts } from '../../ui/Facts';
import { Form } from '../../ui/form/Form';
import { agreed } from '../../ui/form/rules';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { StepButtons } from '../add-user/StepButtons';
import { Costs } from '../costs/Costs';
import { shownQuote, useQuote } from '../costs/useQuote';
import { useRefreshMeans } from '../users/queries';

interface Props {
  means: MeansDetail;
  chosen: MyOrganisation[];
  idempotencyKey: string;
  back: () => void;
  done: () => void;
}

const schema = z.object({ agreed: agreed('wizard.agreeRequired') });

/** R57: agree to the costs of each organisation that is added. */
export function LinkFinish({ means, chosen, idempotencyKey, back, done }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const refresh = useRefreshMeans(organisationId);
  const form = useZodForm(schema, { agreed: false });
  const quote = useQuote(organisationId, { kind: 'LINK', level: means.level, organisations: chosen.length });
  const send = async () => {
    const shown = shownQuote(quote);
    if (!shown) throw new Error(t('costs.needed'));
    const organisationIds = chosen.map((o) => o.organisationId);
    const link = { organisationIds, quoteId: shown.quoteId, agreed: true } as const;
    await linkOrganisations(organisationId, means.meansId, link, idempotencyKey);
    done();
    await refresh();
  };
  return (
    <Form form={form} onSubmit={send}>
      <Facts>
        <Fact name={t('detail.name')}>{means.name}</Fact>
        <Fact name={t('change.added')}>
          <ul className="bm-plainlist">
            {chosen.map((o) => (
              <li key={o.organisationId}>
                {o.name} <span className="bm-dim">{companyNumber(t, o)}</span>
              </li>
            ))}
          </ul>
        </Fact>
      </Facts>
      <Costs quote={quote} />
      <Tick name="agreed">{t('wizard.agree')}</Tick>
      <StepButtons onBack={back} submit={t('wizard.send')} pending={form.formState.isSubmitting} />
    </Form>
  );
}
