import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getLastUse } from '../../api/authorizations';
import { orgKey } from '../../app/organisation';
import { longDate } from '../../i18n/format';
import { Alert } from '../../ui/states';

/** Norm 9: when these machtigingen were last used, and a warning when they are about to lapse for want of use. */
export function LastUsed({ organisation, meansId }: { organisation: string; meansId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: orgKey(organisation, 'authorizations', 'last-use', meansId),
    queryFn: ({ signal }) => getLastUse(organisation, meansId, signal),
  });
  if (!data) return null;
  const { lastUsed, lapsesOn, lapsing } = data;
  return (
    <>
      <p className="bm-dim bm-lastused">
        {lastUsed ? t('auth.lastUsed', { date: longDate(lastUsed) }) : t('auth.neverUsed')}
      </p>
      {lapsing && lapsesOn && <Alert tone="warn">{t('auth.lapses', { date: longDate(lapsesOn) })}</Alert>}
    </>
  );
}
