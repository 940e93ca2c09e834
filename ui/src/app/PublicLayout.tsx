import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from './Logo';
import { LanguageButton } from './LanguageButton';

interface Props {
  /** One came here from the way in, and can go back there. */
  back?: boolean;
  children: ReactNode;
}

/** Around the screens that need no login. */
export function PublicLayout({ back, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <header className="bm-header">
        <div className="bm-header__in">
          <Logo />
          <LanguageButton />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="bm-content">
        {back && (
          <p className="bm-page bm-page--narrow bm-home">
            <Link to="/" className="bm-link">
              {t('notFound.home')}
            </Link>
          </p>
        )}
        {children}
      </main>
    </>
  );
}
