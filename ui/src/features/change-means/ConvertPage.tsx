import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { MeansDetail } from '../../api/means';
import { convert } from '../../api/mutations';
import { useManaged } from '../../app/organisation';
import { Form } from '../../ui/form/Form';
import { agreed } from '../../ui/form/rules';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { StepButtons } from '../add-user/StepButtons';
import { TaxDeclaration } from '../add-user/TaxDeclaration';
import { Costs } from '../costs/Costs';
import { shownQuote, useQuote } from '../costs/useQuote';
import { useRefreshMeans } from '../users/queries';
import { ChangeScreen } from './ChangeScreen';
import { Lost } from './Lost';
import { Received } from './Received';

/** R70: from a means for the tax authority to a regular EH3, or the other way. */
export function ConvertPage() {
  const { t } = useTranslation();
  return (
    <ChangeScreen title={t('change.title.omzetten')} action="conversion">
      {(means) => <Convert means={means} />}
    </ChangeScreen>
  );
}

const rule = (toTax: boolean) =>
  z.object({
    personallyUsed: toTax ? agreed('tax.declareRequired') : z.boolean(),
    agreed: agreed('wizard.agreeRequired'),
  });

function Convert({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const navigate = useNavigate();
  const refresh = useRefreshMeans(organisationId);
  const [sent, setSent] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const toTax = !means.taxAuthorityMeans;
  const form = useZodForm(rule(toTax), { personallyUsed: false, agreed: false });
  const quote = useQuote(organisationId, { kind: 'CONVERSION', level: 'EH3', taxAuthorityMeans: toTax });
  const send = async () => {
    if (!shownQuote(quote)) throw new Error(t('costs.needed'));
    const change = {
      taxAuthorityMeans: toTax,
      ...(toTax ? { personallyUsed: true as const } : {}),
      agreed: true as const,
    };
    await convert(organisationId, means.meansId, change, key);
    setSent(true);
    await refresh();
  };
  const leave = () => void navigate({ to: '/gebruikers', search: { open: means.meansId } } as never);
  return (
    <div className="bm-card bm-card--padded">
      {sent ? (
        <Received means={means} />
      ) : (
        <Form form={form} onSubmit={send}>
          <p>{t(toTax ? 'tax.toTax' : 'tax.toRegular')}</p>
          {toTax && (
            <Lost
              means={means}
              title={t('tax.lost')}
              none={t('tax.lostNone')}
              change={{ taxAuthorityMeans: true }}
            />
          )}
          {toTax && <TaxDeclaration />}
          <Costs quote={quote} />
          <Tick name="agreed">{t('wizard.agree')}</Tick>
          <StepButtons first onBack={leave} submit={t('wizard.send')} pending={form.formState.isSubmitting} />
        </Form>
      )}
    </div>
  );
}
