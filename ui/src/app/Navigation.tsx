import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { manages, useOrganisation } from './organisation';
import { useMe } from './session';

/** R18a, as far as the sections exist and concern this person. */
function useSections() {
  const me = useMe().data;
  const organisation = useOrganisation();
  const sections: { to: string; key: string }[] = [];
  if (organisation && manages(organisation)) sections.push({ to: '/gebruikers', key: 'users' });
  if (organisation)
    sections.push({ to: '/machtigingen', key: manages(organisation) ? 'authorizations' : 'myAuthorizations' });
  if (organisation && manages(organisation)) sections.push({ to: '/ketenmachtigingen', key: 'chain' });
  if (organisation && manages(organisation)) sections.push({ to: '/overige-wijzigingen', key: 'changes' });
  if (me?.employee) sections.push({ to: '/behandeling', key: 'review' });
  return sections;
}

export function NavigationLinks({ onClick }: { onClick?: () => void }) {
  const { t } = useTranslation();
  return (
    <ul>
      {useSections().map(({ to, key }) => (
        <li key={to}>
          <Link to={to} onClick={onClick} className="bm-nav__link" activeProps={{ 'aria-current': 'page' }}>
            {t(`nav.${key}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
