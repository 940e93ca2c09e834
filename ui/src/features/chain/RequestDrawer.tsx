import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ChainService } from '../../api/chain';
import { makeRequest } from '../../api/chainRequests';
import { addYears, longDate, today } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { DateInput } from '../../ui/form/DateInput';
import { typedDate } from '../../ui/form/dates';
import { Form } from '../../ui/form/Form';
import { email, kvkNumber, optionalText } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { useToast } from '../../ui/Toasts';
import { earliest, endDateRule, latest, MAX_YEARS } from '../authorizations/endDate';
import { ChainChecklist } from './ChainChecklist';
import { useRefreshChain } from './queries';

/** R117: ask a relation; one without eHerkenning gets an e-mail with a link. */
export function RequestDrawer({ organisation, onClose }: { organisation: string; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const refresh = useRefreshChain(organisation);
  const [services, setServices] = useState<ChainService[]>([]);
  const sent = useRef({ key: '', body: '' });
  const schema = z.object({
    kvkNumber: kvkNumber(),
    services: z.unknown().refine(() => services.length > 0, 'chain.serviceRequired'),
    endDate: endDateRule(),
    email: z.union([z.literal(''), email()], 'form.email'),
    message: optionalText(),
  });
  const form = useZodForm(schema, {
    kvkNumber: '',
    services: null,
    endDate: typedDate(addYears(today(), MAX_YEARS)),
    email: '',
    message: '',
  });
  const ask = async (values: z.infer<typeof schema>) => {
    const body = {
      kvkNumber: values.kvkNumber,
      serviceIds: services.map((s) => s.serviceId),
      endDate: values.endDate,
      email: values.email || undefined,
      message: values.message || undefined,
    };
    const text = JSON.stringify(body);
    if (sent.current.body !== text) sent.current = { body: text, key: crypto.randomUUID() };
    const made = await makeRequest(organisation, body, sent.current.key);
    toast({ text: t('chain.requested', { name: made.relationName }) });
    void refresh();
    onClose();
  };
  return (
    <Dialog title={t('chain.ask')} isOpen onClose={onClose} shape="drawer">
      <div className="bm-drawer__body">
        <Form form={form} onSubmit={ask} fields={{ serviceIds: 'services' }}>
          <TextInput
            name="kvkNumber"
            label={t('chain.kvkOfRelation')}
            hint={t('register.kvkHint')}
            width="short"
            inputMode="numeric"
            maxLength={8}
          />
          <ChainChecklist name="services" chosen={services} onChange={setServices} />
          <DateInput
            name="endDate"
            label={t('end.date')}
            hint={t('auth.range', { from: longDate(earliest()), to: longDate(latest()) })}
          />
          <TextInput name="email" label={t('chain.emailOf')} hint={t('chain.emailHint')} inputMode="email" optional />
          <TextInput name="message" label={t('chain.message')} hint={t('chain.messageHint')} optional />
          <div className="bm-dialog__actions">
            <Button onPress={onClose}>{t('app.cancel')}</Button>
            <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
              {t('chain.askGo')}
            </Button>
          </div>
        </Form>
      </div>
    </Dialog>
  );
}
