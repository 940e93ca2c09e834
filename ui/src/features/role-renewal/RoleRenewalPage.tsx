import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { askRoleRenewal } from '../../api/roleRenewals';
import { PublicLayout } from '../../app/PublicLayout';
import { Button, ButtonLink } from '../../ui/Button';
import { Form } from '../../ui/form/Form';
import { agreed, email, filled, kvkNumber } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { Page } from '../../ui/Page';
import { Alert } from '../../ui/states';

/** Norm 9: the wettelijk vertegenwoordiger renews a beheerdersrol. Needs no login: there may be nobody who can. */
export function RoleRenewalPage() {
  const { t } = useTranslation();
  const [sent, setSent] = useState(false);
  return (
    <PublicLayout back>
      <Page title={t('roleRenewal.title')} sub={t('roleRenewal.sub')} narrow>
        <div className="bm-card bm-card--padded bm-stack">
          {sent ? (
            <>
              <Alert tone="good" title={t('roleRenewal.received')} live>
                <p>{t('roleRenewal.receivedText')}</p>
              </Alert>
              <div className="bm-form__actions">
                <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
              </div>
            </>
          ) : (
            <RenewalForm onSent={() => setSent(true)} />
          )}
        </div>
      </Page>
    </PublicLayout>
  );
}

const schema = z.object({
  kvkNumber: kvkNumber(),
  administrator: filled('roleRenewal.administratorRequired'),
  representativeName: filled('roleRenewal.nameRequired'),
  representativeEmail: email(),
  agreed: agreed('roleRenewal.agreeRequired'),
});
const empty = {
  kvkNumber: '',
  administrator: '',
  representativeName: '',
  representativeEmail: '',
  agreed: false,
};

/** It looks nothing up: the answer does not tell whether the company or the beheerder is known. */
function RenewalForm({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const form = useZodForm(schema, empty);
  const send = async (values: typeof empty) => {
    await askRoleRenewal(values, key);
    onSent();
  };
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('roleRenewal.intro')}</p>
      <TextInput name="kvkNumber" label={t('settings.kvk')} width="short" inputMode="numeric" maxLength={8} />
      <TextInput
        name="administrator"
        label={t('roleRenewal.administrator')}
        hint={t('roleRenewal.administratorHint')}
        width="medium"
      />
      <fieldset className="bm-group">
        <legend>{t('roleRenewal.representative')}</legend>
        <p className="bm-field__hint">{t('roleRenewal.representativeHint')}</p>
        <TextInput name="representativeName" label={t('roleRenewal.name')} autoComplete="name" />
        <TextInput
          name="representativeEmail"
          label={t('roleRenewal.email')}
          inputMode="email"
          autoComplete="email"
        />
      </fieldset>
      <Tick name="agreed">{t('roleRenewal.agree')}</Tick>
      <div className="bm-form__actions">
        <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
          {t('roleRenewal.send')}
        </Button>
      </div>
    </Form>
  );
}
