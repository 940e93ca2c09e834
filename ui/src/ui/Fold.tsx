import type { ReactNode } from 'react';
import { IconChevronRight } from './icons';

interface Props {
  title: string;
  open?: boolean;
  className?: string;
  children: ReactNode;
}

/** What few ask for, folded away until somebody does. */
export const Fold = ({ title, open, className = '', children }: Props) => (
  <details className={`bm-fold ${className}`} open={open}>
    <summary>
      <IconChevronRight size={18} aria-hidden />
      {title}
    </summary>
    {children}
  </details>
);
