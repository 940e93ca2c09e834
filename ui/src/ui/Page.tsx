import type { ReactNode } from 'react';
import { useTitle } from '../app/useTitle';

interface PageProps {
  title: string;
  sub?: ReactNode;
  actions?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}

/** The heading of a screen, which is also the title of the tab and takes the focus when one arrives here. */
export function Page({ title, sub, actions, narrow, children }: PageProps) {
  useTitle(title);
  return (
    <div className={narrow ? 'bm-page bm-page--narrow' : 'bm-page'}>
      <div className="bm-pagehead">
        <div>
          <h1 className="nl-heading nl-heading--level-1" tabIndex={-1} id="page-title">
            {title}
          </h1>
          {sub !== undefined && <p className="bm-sub">{sub || '\u00a0'}</p>}
        </div>
        {actions && <div className="bm-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
