import { useTranslation } from 'react-i18next';
import type { UsedService } from '../../api/authorizations';
import { LevelBadge } from '../../ui/badges';
import { IconCalendarDue, IconChevronDown } from '../../ui/icons';
import { ServiceName } from '../../ui/ServiceName';
import { serviceText } from '../../ui/serviceText';
import { Notes } from '../authorizations/Notes';
import { scopeOf } from '../authorizations/scopes';
import { WhyButton } from '../explain/WhyButton';
import { LinkedUsers } from './LinkedUsers';
import { PerLevel } from './PerLevel';

interface Props {
  service: UsedService;
  open: boolean;
  onToggle: () => void;
}

/** R102, R103: a service, how many use it, and who when opened. */
export function ServiceItem({ service, open, onToggle }: Props) {
  const { t } = useTranslation();
  return (
    <li className={open ? 'bm-service bm-item--open' : 'bm-service'}>
      <button type="button" className="bm-service__head" aria-expanded={open} onClick={onToggle}>
        <span className="bm-service__name">
          <ServiceName {...service} />
          {service.withdrawn && (
            <span className="bm-service__note">
              <Notes of={service} />
            </span>
          )}
        </span>
        <LevelBadge level={service.level} />
        <span className="bm-service__users">
          {t('services.users', { count: service.users })}
          {service.expiring > 0 && (
            <span className="bm-expiring">
              <IconCalendarDue size={16} aria-hidden />
              {t('users.expiring', { count: service.expiring })}
            </span>
          )}
        </span>
        <IconChevronDown size={20} aria-hidden className="bm-chevron" />
      </button>
      {open && (
        <div className="bm-service__in">
          <div className="bm-service__tools">
            <PerLevel serviceId={service.serviceId} />
            {scopeOf(service.serviceId) === 'service' && (
              <WhyButton
                of={{ serviceId: service.serviceId }}
                name={serviceText(service.provider, service.name, ' – ')}
              />
            )}
          </div>
          <LinkedUsers serviceId={service.serviceId} />
        </div>
      )}
    </li>
  );
}
