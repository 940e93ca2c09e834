import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonAnchor } from '../ui/Button';
import { Alert } from '../ui/states';
import { PublicLayout } from './PublicLayout';
import { LOGIN, rememberPlace } from './session';
import { useTitle } from './useTitle';

/** What the gateway says of a login that did not succeed. */
const problemIn = ({ login }: { login?: string }) =>
  login === 'level-too-low' ? 'landing.levelTooLow' : login ? 'landing.loginFailed' : undefined;

/** R16–R18: the way in. Also what stands there when the session ended while someone was working. */
export function Landing({ ended }: { ended?: boolean }) {
  const { t } = useTranslation();
  const problem = problemIn(useSearch({ strict: false }) as { login?: string });
  useTitle(t('landing.title'));
  return (
    <PublicLayout>
      <div className="bm-landing">
        <section className="bm-card bm-landing__card">
          <h1 className="nl-heading nl-heading--level-1" tabIndex={-1} id="page-title">
            {t('landing.title')}
          </h1>
          {problem && !ended && (
            <Alert tone="bad" live>
              {t(problem)}
            </Alert>
          )}
          {ended && (
            <Alert tone="warn" live>
              {t('landing.ended')}
            </Alert>
          )}
          <p>{t('landing.intro')}</p>
          <ButtonAnchor href={LOGIN} onClick={rememberPlace} className="bm-button--blue">
            {t('landing.login')}
          </ButtonAnchor>
          <Link to="/inloggegevens-vergeten" className="bm-link">
            {t('landing.forgotten')}
          </Link>
        </section>
        <ul className="bm-landing__ways">
          <li className="bm-card">
            <h2 className="nl-heading nl-heading--level-2">{t('landing.activateTitle')}</h2>
            <p>{t('landing.activateText')}</p>
            <Link to="/activeren" className="bm-link">
              {t('landing.activate')}
            </Link>
          </li>
          <li className="bm-card">
            <h2 className="nl-heading nl-heading--level-2">{t('landing.registerTitle')}</h2>
            <p>{t('landing.registerText')}</p>
            <Link to="/aanvragen" className="bm-link">
              {t('landing.register')}
            </Link>
          </li>
          <li className="bm-card">
            <h2 className="nl-heading nl-heading--level-2">{t('landing.formsTitle')}</h2>
            <p>{t('landing.formsText')}</p>
            <Link to="/formulieren" className="bm-link">
              {t('landing.forms')}
            </Link>
            <Link to="/beheerder-verlengen" className="bm-link">
              {t('landing.renewRole')}
            </Link>
          </li>
        </ul>
      </div>
    </PublicLayout>
  );
}
