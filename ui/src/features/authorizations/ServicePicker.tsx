import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { FilterChips } from '../../ui/FilterChips';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { Checklist } from './Checklist';
import { SCOPES, type Scope } from './scopes';
import { useGrantables } from './useGrantables';

interface Props {
  chosen: CatalogueService[];
  onChange: (chosen: CatalogueService[]) => void;
  /** What is already there and need not be shown. */
  hidden?: Set<string>;
  refusal?: (service: CatalogueService) => string | undefined;
  /** Offers to tick everything that the search finds. */
  all?: boolean;
}

/** R105, R106: single services, whole providers, or algemene bevoegdheid. */
export function ServicePicker({ chosen, onChange, hidden, refusal, all }: Props) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<Scope>('service');
  const { catalogue, of } = useGrantables();
  const shown = of[scope].filter((service) => !hidden?.has(service.serviceId));
  if (catalogue.isPending) return <Skeleton />;
  if (catalogue.isError && !catalogue.data)
    return <LoadError error={catalogue.error} retry={() => void catalogue.refetch()} />;
  return (
    <div className="bm-picker">
      <FilterChips
        label={t('scope.label')}
        chips={SCOPES.map((key) => ({ key, label: t(`scope.${key}`), count: of[key].length }))}
        selected={scope}
        onSelect={(key) => setScope(key as Scope)}
      />
      {scope === 'general' && <Alert>{t('scope.generalText')}</Alert>}
      {scope === 'provider' && <Alert>{t('scope.providerText')}</Alert>}
      <Checklist
        key={scope}
        services={shown}
        chosen={chosen}
        onChange={onChange}
        refusal={refusal}
        all={all && scope !== 'general'}
      />
    </div>
  );
}
