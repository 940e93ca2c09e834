import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/Button';
import { Page } from '../ui/Page';
import { PublicLayout } from './PublicLayout';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <PublicLayout>
      <Page title={t('notFound.title')} narrow>
        <p>{t('notFound.text')}</p>
        <div className="bm-form__actions">
          <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
        </div>
      </Page>
    </PublicLayout>
  );
}
