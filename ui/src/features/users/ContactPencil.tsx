import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { changeContact } from '../../api/identity';
import type { MeansDetail } from '../../api/means';
import { orgKey, useManaged } from '../../app/organisation';
import { Button } from '../../ui/Button';
import { TippedIconButton } from '../../ui/TippedIconButton';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/form/Form';
import { email, mobile } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { IconPencil } from '../../ui/icons';
import { useToast } from '../../ui/Toasts';

interface Props {
  means: MeansDetail;
  field: 'email' | 'mobile';
  /** Sentence of the server, or key of the reason, why it may not be changed here; then the pencil explains instead. */
  refused?: string;
}

/** 3.7: the pencil behind e-mail and mobile number. */
export function ContactPencil({ means, field, refused }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const label = t(`contact.${field}Of`, { name: means.name });
  return (
    <>
      <TippedIconButton
        label={refused ? `${label}. ${t(refused)}` : label}
        className={`bm-iconbutton--small ${refused ? 'bm-iconbutton--off' : ''}`}
        onPress={() => setOpen(true)}
      >
        <IconPencil size={17} aria-hidden />
      </TippedIconButton>
      <Dialog title={t(`contact.${field}`)} isOpen={open} onClose={() => setOpen(false)}>
        {refused ? (
          <div className="bm-dialog__body">
            <p>{t(refused)}</p>
            <div className="bm-dialog__actions">
              <Button onPress={() => setOpen(false)}>{t('app.close')}</Button>
            </div>
          </div>
        ) : (
          <ContactForm means={means} field={field} onDone={() => setOpen(false)} />
        )}
      </Dialog>
    </>
  );
}

function ContactForm({ means, field, onDone }: { means: MeansDetail; field: 'email' | 'mobile'; onDone: () => void }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const client = useQueryClient();
  const toast = useToast();
  const schema = z.object({ value: field === 'email' ? email() : mobile().min(1, 'contact.mobileRequired') });
  const form = useZodForm(schema, { value: field === 'email' ? means.email : '' });
  const save = async ({ value }: { value: string }) => {
    await changeContact(organisationId, means.personId, { [field]: value });
    await client.invalidateQueries({ queryKey: orgKey(organisationId, 'means') });
    toast({ text: t('contact.saved') });
    onDone();
  };
  return (
    <Form form={form} onSubmit={save} fields={{ [field]: 'value' }}>
      <TextInput
        name="value"
        label={t(`contact.${field}`)}
        hint={t(`contact.${field}Hint`)}
        inputMode={field === 'email' ? 'email' : 'tel'}
      />
      <div className="bm-dialog__actions">
        <Button onPress={onDone}>{t('app.cancel')}</Button>
        <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
          {t('app.save')}
        </Button>
      </div>
    </Form>
  );
}
