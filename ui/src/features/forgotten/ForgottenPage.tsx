import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { remindUsername } from '../../api/identity';
import { PublicLayout } from '../../app/PublicLayout';
import { LOGIN } from '../../app/session';
import { Button, ButtonAnchor } from '../../ui/Button';
import { Form } from '../../ui/form/Form';
import { email } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { Page } from '../../ui/Page';
import { Alert } from '../../ui/states';

/** R18: “Inloggegevens vergeten?”, day and night. Passwords are Keycloak's; the username goes by e-mail. */
export function ForgottenPage() {
  const { t } = useTranslation();
  return (
    <PublicLayout back>
      <Page title={t('forgotten.title')} sub={t('forgotten.sub')} narrow>
        <section className="bm-card bm-card--padded bm-stack" aria-labelledby="password">
          <h2 id="password" className="nl-heading nl-heading--level-2">
            {t('forgotten.password')}
          </h2>
          <p>{t('forgotten.passwordText')}</p>
          <ButtonAnchor href={LOGIN}>{t('forgotten.passwordGo')}</ButtonAnchor>
        </section>
        <section className="bm-card bm-card--padded bm-stack" aria-labelledby="username">
          <h2 id="username" className="nl-heading nl-heading--level-2">
            {t('forgotten.username')}
          </h2>
          <UsernameForm />
        </section>
      </Page>
    </PublicLayout>
  );
}

const schema = z.object({ email: email() });

/** The answer is always the same: it does not tell whether an address is known. */
function UsernameForm() {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string>();
  const form = useZodForm(schema, { email: '' });
  if (sentTo) {
    return (
      <Alert tone="good" live title={t('forgotten.sent')}>
        <p>{t('forgotten.sentText', { email: sentTo })}</p>
      </Alert>
    );
  }
  const send = async (values: { email: string }) => {
    await remindUsername(values.email);
    setSentTo(values.email);
  };
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('forgotten.usernameText')}</p>
      <TextInput name="email" label={t('detail.email')} inputMode="email" autoComplete="email" width="medium" />
      <div>
        <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
          {t('forgotten.usernameGo')}
        </Button>
      </div>
    </Form>
  );
}
