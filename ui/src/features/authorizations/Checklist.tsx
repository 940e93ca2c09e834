import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { LevelBadge } from '../../ui/badges';
import { SearchBox } from '../../ui/SearchBox';
import { plain } from './plain';

interface Props {
  services: CatalogueService[];
  chosen: Set<string>;
  onChange: (chosen: Set<string>) => void;
  /** Why this service cannot be chosen; undefined when it can. */
  refusal?: (service: CatalogueService) => string | undefined;
}

/** Services to tick, with free search. What was ticked stays ticked when the search hides it. */
export function Checklist({ services, chosen, onChange, refusal }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const found = services.filter((s) => plain(`${s.provider} ${s.name}`).includes(plain(text)));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
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
      <ul className="bm-checklist">
        {found.map((service) => {
          const why = refusal?.(service);
          return (
            <li key={service.serviceId}>
              <label className={why ? 'bm-tick bm-tick--off' : 'bm-tick'}>
                <input
                  type="checkbox"
                  checked={chosen.has(service.serviceId)}
                  disabled={Boolean(why)}
                  onChange={() => toggle(service.serviceId)}
                  aria-describedby={why ? `why-${service.serviceId}` : undefined}
                />
                <span>
                  <strong>{service.provider}</strong> {service.name}
                  {why && (
                    <span className="bm-tick__why" id={`why-${service.serviceId}`}>
                      {why}
                    </span>
                  )}
                </span>
                <LevelBadge level={service.level} />
              </label>
            </li>
          );
        })}
      </ul>
    </>
  );
}
