import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { chooseUsername, lookUpAccount, type AccountSetup } from '../../api/identity';
import { statusOf, violationsOf } from '../../api/problem';
import { Button, ButtonLink } from '../../ui/Button';
import { Form } from '../../ui/form/Form';
import { filled } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { Alert, LoadError, Skeleton } from '../../ui/states';

/** Milliseconds between two looks while the account is being prepared. */
const POLL = 1_000;
/** A proof that was given a moment ago may not have arrived everywhere yet. */
const UNKNOWN_TRIES = 10;

/** The account is made from an event; until it is there we wait. */
export function AccountStep({ token, onRestart }: { token: string; onRestart: () => void }) {
  const { t } = useTranslation();
  const account = useQuery({
    queryKey: ['account-setup', token],
    queryFn: () => lookUpAccount(token),
    refetchInterval: ({ state }) => (state.data?.state === 'PREPARING' ? POLL : false),
    retry: (failures, error) => statusOf(error) === 404 && failures < UNKNOWN_TRIES,
    retryDelay: POLL,
  });
  if (statusOf(account.error) === 404) {
    return (
      <Alert tone="bad" live title={t('activate.startAgain')}>
        <div className="bm-form__actions">
          <Button onPress={onRestart}>{t('activate.restart')}</Button>
        </div>
      </Alert>
    );
  }
  if (account.isError) return <LoadError error={account.error} retry={() => void account.refetch()} />;
  if (!account.data || account.data.state === 'PREPARING') {
    return (
      <>
        <p role="status">{t('activate.preparing')}</p>
        <Skeleton rows={2} />
      </>
    );
  }
  if (account.data.state === 'DONE') {
    return (
      <Alert tone="good" title={t('activate.alreadyDone')}>
        <div className="bm-form__actions">
          <ButtonLink to="/">{t('landing.login')}</ButtonLink>
        </div>
      </Alert>
    );
  }
  return <UsernameForm token={token} account={account.data} />;
}

const schema = z.object({
  username: filled('activate.usernameRequired').regex(/^[A-Za-z0-9._@-]{3,60}$/, 'activate.usernameRule'),
});

function UsernameForm({ token, account }: { token: string; account: AccountSetup }) {
  const { t } = useTranslation();
  const chosen = account.state === 'SET_CREDENTIALS' && account.username;
  const form = useZodForm(schema, { username: account.username ?? account.proposedUsername ?? '' });
  const choose = async ({ username }: { username: string }) => {
    try {
      const { link } = await chooseUsername(token, username);
      window.location.assign(link);
    } catch (error) {
      if (statusOf(error) === 409 && violationsOf(error).length === 0) {
        form.setError('username', { type: 'server', message: 'activate.usernameTaken' });
      } else throw error;
    }
  };
  return (
    <Form form={form} onSubmit={choose}>
      <p>{t('activate.hello', { name: account.name })}</p>
      <p>{t(`activate.accountText.${account.secondFactor}`)}</p>
      <TextInput
        name="username"
        label={t('profile.username')}
        hint={chosen ? t('activate.usernameChosen') : t('activate.usernameHint')}
        width="medium"
        autoComplete="username"
        readOnly={Boolean(chosen)}
      />
      <div className="bm-form__actions">
        <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
          {t('activate.toPassword')}
        </Button>
      </div>
    </Form>
  );
}
