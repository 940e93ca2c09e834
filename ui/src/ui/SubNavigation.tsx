import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Key of what these pages are about. */
  label: string;
  links: { to: string; text: string }[];
}

/** The pages of one section, beside each other. */
export function SubNavigation({ label, links }: Props) {
  const { t } = useTranslation();
  return (
    <nav className="bm-subnav" aria-label={t(label)}>
      <ul>
        {links.map(({ to, text }) => (
          <li key={to}>
            <Link
              to={to}
              className="bm-subnav__link"
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
