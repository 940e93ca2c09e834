import type { CatalogueService } from '../../api/authorizations';
import { LevelBadge } from '../../ui/badges';

interface Props {
  service: CatalogueService;
  checked: boolean;
  onToggle: () => void;
  /** Why it cannot be ticked. */
  why?: string;
}

export function TickRow({ service, checked, onToggle, why }: Props) {
  const id = `why-${service.serviceId}`;
  return (
    <li>
      <label className={why ? 'bm-tick bm-tick--off' : 'bm-tick'}>
        <input
          type="checkbox"
          checked={checked}
          disabled={Boolean(why)}
          onChange={onToggle}
          aria-describedby={why ? id : undefined}
        />
        <span>
          <strong>{service.provider}</strong> {service.name}
          {why && (
            <span className="bm-tick__why" id={id}>
              {why}
            </span>
          )}
        </span>
        <LevelBadge level={service.level} />
      </label>
    </li>
  );
}
