import type { ReactNode } from 'react';
import { Logo } from './Logo';
import { LanguageButton } from './LanguageButton';

/** Around the screens that need no login. */
export function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="bm-header">
        <div className="bm-header__in">
          <Logo />
          <LanguageButton />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="bm-content">
        {children}
      </main>
    </>
  );
}
