import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { atLeast } from '../api/types';
import { ButtonLink } from '../ui/Button';
import { Page } from '../ui/Page';
import { manages, useOrganisation } from './organisation';
import { useSession } from './session';

/** R11, R15, R17: who may not manage gets an explanation, not an error. */
export function RequireManager({ children }: { children: ReactNode }) {
  const organisation = useOrganisation();
  const session = useSession().data;
  const level = session?.signedIn ? session.level : null;
  if (!organisation) return <Explain reason="noOrganisation" />;
  if (organisation.role !== 'ADMINISTRATOR')
    return <Explain reason={organisation.administratorUntil ? 'roleOver' : 'user'} />;
  if (!manages(organisation)) return <Explain reason="meansTooLow" />;
  if (!level || !atLeast(level, 'EH2_PLUS')) return <Explain reason="loginTooLow" />;
  return children;
}

export function Explain({
  reason,
}: {
  reason: 'noOrganisation' | 'user' | 'roleOver' | 'meansTooLow' | 'loginTooLow' | 'employee';
}) {
  const { t } = useTranslation();
  return (
    <Page title={t(`explain.${reason}.title`)} narrow>
      <div className="bm-card bm-card--padded">
        <p>{t(`explain.${reason}.text`)}</p>
        <div className="bm-form__actions">
          <ButtonLink to="/profiel">{t('profile.mine')}</ButtonLink>
          {reason === 'roleOver' && (
            <ButtonLink to="/beheerder-verlengen">{t('landing.renewRole')}</ButtonLink>
          )}
          {reason !== 'noOrganisation' && reason !== 'employee' && (
            <ButtonLink to="/machtigingen">{t('nav.myAuthorizations')}</ButtonLink>
          )}
          {reason === 'meansTooLow' && <ButtonLink to="/formulieren">{t('forms.button')}</ButtonLink>}
        </div>
      </div>
    </Page>
  );
}
