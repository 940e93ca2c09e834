import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { extendSession } from '../api/session';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { signOut } from './signOut';

export default function SessionDialog({ left, onStay }: { left: number; onStay: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const stay = async () => {
    client.setQueryData(['session'], await extendSession());
    onStay();
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
