import { useTranslation } from 'react-i18next';
import type { ChainGrantAnswer } from '../../api/chain';
import { ButtonLink } from '../../ui/Button';
import { Alert } from '../../ui/states';

/** What was not recorded, and why; the rest was. */
export function ChainRefused({ refused, kvk }: { refused: ChainGrantAnswer['results']; kvk: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert tone="bad" live title={t('chain.refused')}>
        <ul>
          {refused.map(({ serviceId, serviceName, message }) => (
            <li key={serviceId}>
              {serviceName}
              {message && `: ${message}`}
            </li>
          ))}
        </ul>
      </Alert>
      <div className="bm-form__actions">
        <ButtonLink to="/ketenmachtigingen/afgegeven" search={{ open: kvk } as never} kind="primary">
          {t('chain.toGranted')}
        </ButtonLink>
      </div>
    </>
  );
}
