import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastRequestAt } from '../api/http';
import { extendSession } from '../api/session';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useSession } from './session';
import { signOut } from './signOut';

/** How long before the end we ask, in milliseconds. */
const WARNING = 2 * 60_000;

/** Session about to expire: “Blijf ingelogd”. Every request to the server moves the end ahead. */
export function SessionDialog() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useSession();
  const [left, setLeft] = useState<number | null>(null);
  const expiresAt = data?.signedIn ? Date.parse(data.expiresAt) : NaN;
  useEffect(() => {
    if (Number.isNaN(expiresAt)) return;
    const check = () => {
      const end = expiresAt + Math.max(0, lastRequestAt() - dataUpdatedAt);
      const rest = end - Date.now();
      setLeft(rest < WARNING ? rest : null);
      if (rest <= 0) void client.invalidateQueries({ queryKey: ['session'] });
    };
    check();
    const timer = setInterval(check, 5_000);
    return () => clearInterval(timer);
  }, [expiresAt, dataUpdatedAt, client]);
  if (left === null || !data?.signedIn) return null;
  const stay = async () => {
    client.setQueryData(['session'], await extendSession());
    setLeft(null);
  };
  return (
    <Dialog title={t('session.title')} isOpen onClose={() => void stay()} dismissable={false}>
      <div className="bm-dialog__body">
        <p>{t('session.text', { count: Math.max(1, Math.ceil(left / 60_000)) })}</p>
        <div className="bm-dialog__actions">
          <Button onPress={() => void signOut()}>{t('profile.signOut')}</Button>
          <Button kind="primary" autoFocus onPress={() => void stay()}>
            {t('session.stay')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
