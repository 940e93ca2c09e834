import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { changeMyContact } from '../../api/identity';
import { ME } from '../../app/session';
import { Button, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/form/Form';
import { email as emailRule } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { IconPencil } from '../../ui/icons';
import { useToast } from '../../ui/Toasts';

const schema = z.object({ email: emailRule() });

/** R87: after activation one's e-mail address is only for oneself to change. */
export function OwnEmail({ email }: { email: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('profile.changeEmail')} className="bm-iconbutton--small" onPress={() => setOpen(true)}>
        <IconPencil size={17} aria-hidden />
      </IconButton>
      <Dialog title={t('profile.changeEmail')} isOpen={open} onClose={() => setOpen(false)}>
        <EmailForm email={email} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function EmailForm({ email, onDone }: { email: string; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const toast = useToast();
  const form = useZodForm(schema, { email });
  const save = async (values: { email: string }) => {
    client.setQueryData(ME, await changeMyContact(values.email));
    toast({ text: t('contact.saved') });
    onDone();
  };
  return (
    <Form form={form} onSubmit={save}>
      <TextInput
        name="email"
        label={t('detail.email')}
        hint={t('contact.emailHint')}
        inputMode="email"
        autoComplete="email"
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
