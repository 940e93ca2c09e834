import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { Button } from '../../ui/Button';
import { SearchBox } from '../../ui/SearchBox';
import { plain } from './plain';
import { TickRow } from './TickRow';

interface Props {
  services: CatalogueService[];
  chosen: CatalogueService[];
  onChange: (chosen: CatalogueService[]) => void;
  /** Why this service cannot be chosen; undefined when it can. */
  refusal?: (service: CatalogueService) => string | undefined;
  all?: boolean;
}

const STEP = 100;
const byName = (one: CatalogueService, other: CatalogueService) =>
  one.provider.localeCompare(other.provider) || one.name.localeCompare(other.name);

/** Services to tick, with free search. What was ticked stays ticked when the search hides it. */
export function Checklist({ services, chosen, onChange, refusal, all }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [most, setMost] = useState(STEP);
  const sorted = useMemo(() => [...services].sort(byName), [services]);
  const found = sorted.filter((s) => plain(`${s.provider} ${s.name}`).includes(plain(text)));
  const ids = new Set(chosen.map((s) => s.serviceId));
  const free = found.filter((s) => !refusal?.(s));
  const allIn = free.length > 0 && free.every((s) => ids.has(s.serviceId));
  const without = (gone: CatalogueService[]) => {
    const out = new Set(gone.map((s) => s.serviceId));
    return chosen.filter((s) => !out.has(s.serviceId));
  };
  const toggle = (service: CatalogueService) =>
    onChange(ids.has(service.serviceId) ? without([service]) : [...chosen, service]);
  const toggleAll = () => onChange(allIn ? without(free) : [...without(free), ...free]);
  return (
    <>
      <SearchBox
        label={t('auth.searchService')}
        placeholder={t('auth.searchServiceHint')}
        value={text}
        onChange={setText}
      />
      <p className="bm-sr-only" role="status">
        {text && t('auth.servicesFound', { count: found.length })}
      </p>
      {found.length === 0 && <p className="bm-menu__empty">{t('auth.noService')}</p>}
      {all && free.length > 1 && (
        <label className="bm-tick bm-tick--all">
          <input type="checkbox" checked={allIn} onChange={toggleAll} />
          <span>{t('scope.allFound', { count: free.length })}</span>
        </label>
      )}
      <ul className="bm-checklist">
        {found.slice(0, most).map((service) => (
          <TickRow
            key={service.serviceId}
            service={service}
            checked={ids.has(service.serviceId)}
            onToggle={() => toggle(service)}
            why={refusal?.(service)}
          />
        ))}
      </ul>
      {found.length > most && (
        <div>
          <Button small onPress={() => setMost(most + STEP)}>
            {t('auth.moreServices')}
          </Button>
        </div>
      )}
    </>
  );
}
