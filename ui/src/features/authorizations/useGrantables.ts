import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { useCatalogue } from './queries';
import { generals, providers, type Scope } from './scopes';

/** Everything that can be granted, by how wide it is. */
export function useGrantables() {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const services = catalogue.data;
  const of = useMemo<Record<Scope, CatalogueService[]>>(
    () => ({ service: services ?? [], provider: providers(services ?? [], t), general: generals(t) }),
    [services, t],
  );
  return { catalogue, of };
}
