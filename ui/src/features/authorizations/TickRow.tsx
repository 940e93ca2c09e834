import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { LevelBadge } from '../../ui/badges';
import { ServiceName } from '../../ui/ServiceName';
import { serviceText } from '../../ui/serviceText';

interface Props {
  service: CatalogueService;
  checked: boolean;
  onToggle: () => void;
  /** Why it cannot be ticked. */
  why?: string;
}

/** A service to tick, with what it is for (norm 6). */
export function TickRow({ service, checked, onToggle, why }: Props) {
  const { t } = useTranslation();
  const { serviceId, provider, name, description, descriptionUrl, level } = service;
  const whyId = why && `why-${serviceId}`;
  const aboutId = description && `about-${serviceId}`;
  return (
    <li>
      <label className={why ? 'bm-tick bm-tick--off' : 'bm-tick'}>
        <input
          type="checkbox"
          checked={checked}
          disabled={Boolean(why)}
          onChange={onToggle}
          aria-describedby={[whyId, aboutId].filter(Boolean).join(' ') || undefined}
        />
        <span>
          <ServiceName provider={provider} name={name} />
          {why && (
            <span className="bm-tick__why" id={whyId}>
              {why}
            </span>
          )}
        </span>
        <LevelBadge level={level} />
      </label>
      {description && (
        <p className="bm-tick__about">
          <span id={aboutId}>{description}</span>{' '}
          {descriptionUrl && (
            <a className="bm-link" href={descriptionUrl} target="_blank" rel="noreferrer">
              {t('auth.more')}
              <span className="bm-sr-only">{t('auth.moreOf', { service: serviceText(provider, name) })}</span>
            </a>
          )}
        </p>
      )}
    </li>
  );
}
