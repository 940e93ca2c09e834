import { manages, useOrganisation } from '../../app/organisation';
import { Explain } from '../../app/RequireManager';
import { RequireManager } from '../../app/RequireManager';
import { OwnAuthorizations } from './OwnAuthorizations';
import { ServicesOverview } from './ServicesOverview';

/** Administrators see the services of the company; a regular user what he may do himself (R15). */
export function ServicesPage() {
  const organisation = useOrganisation();
  if (!organisation) return <Explain reason="noOrganisation" />;
  if (!manages(organisation)) return <OwnAuthorizations organisation={organisation} />;
  return (
    <RequireManager>
      <ServicesOverview />
    </RequireManager>
  );
}
