import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';
import type { RenewalResult } from '../../api/calendar';
import { Button } from '../../ui/Button';
import { serviceText } from '../../ui/serviceText';
import { Alert } from '../../ui/states';

interface Props {
  refused: RenewalResult[];
  chosen: Authorization[];
  onClose: () => void;
}

export function RenewalsRefused({ refused, chosen, onClose }: Props) {
  const { t } = useTranslation();
  const nameOf = (id: string) => {
    const found = chosen.find((a) => a.authorizationId === id);
    return found ? `${found.personName} – ${serviceText(found.provider, found.serviceName)}` : id;
  };
  return (
    <div className="bm-dialog__body bm-stack">
      <Alert tone="bad" live title={t('calendar.refused')}>
        <ul>
          {refused.map(({ authorizationId, message }) => (
            <li key={authorizationId}>
              {nameOf(authorizationId)}
              {message && `: ${message}`}
            </li>
          ))}
        </ul>
      </Alert>
      <div className="bm-dialog__actions">
        <Button onPress={onClose}>{t('app.close')}</Button>
      </div>
    </div>
  );
}
