import type { ReactNode } from 'react';

/** Names and values under each other. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="bm-dl">{children}</dl>;

export const Fact = ({ name, children, action }: { name: string; children: ReactNode; action?: ReactNode }) => (
  <div className="bm-dl__row">
    <dt>{name}</dt>
    <dd>
      <span>{children}</span>
      {action}
    </dd>
  </div>
);
