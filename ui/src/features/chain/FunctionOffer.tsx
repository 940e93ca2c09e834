import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { activateFunction } from '../../api/chainRequests';
import { Button } from '../../ui/Button';
import { Form } from '../../ui/form/Form';
import { agreed } from '../../ui/form/rules';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { useToast } from '../../ui/Toasts';
import { Costs } from '../costs/Costs';
import { shownQuote, useQuote } from '../costs/useQuote';
import { chainKey } from './queries';

const schema = z.object({ agreed: agreed('chain.functionAgreeRequired') });

/** R117: the extra function, by quote, agreed to here. */
export function FunctionOffer({ organisation }: { organisation: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const quote = useQuote(organisation, { kind: 'RELATIONS' });
  const form = useZodForm(schema, { agreed: false });
  const activate = async () => {
    const shown = shownQuote(quote);
    if (!shown) throw new Error(t('costs.needed'));
    client.setQueryData(chainKey(organisation, 'function'), await activateFunction(organisation, shown.quoteId));
    toast({ text: t('chain.functionActive') });
  };
  return (
    <div className="bm-chainlist">
      <h2 className="nl-heading nl-heading--level-2">{t('chain.functionTitle')}</h2>
      <p>{t('chain.functionText')}</p>
      <Form form={form} onSubmit={activate}>
        <Costs quote={quote} />
        <Tick name="agreed">{t('chain.functionAgree')}</Tick>
        <div className="bm-form__actions">
          <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
            {t('chain.functionGo')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
