import { useTranslation } from 'react-i18next';
import type { Intermediary } from '../../api/chain';
import { IconCalendarDue, IconChevronDown } from '../../ui/icons';
import { IntermediaryDetails } from './IntermediaryDetails';

interface Props {
  intermediary: Intermediary;
  open: boolean;
  onToggle: () => void;
}

export function IntermediaryItem({ intermediary, open, onToggle }: Props) {
  const { t } = useTranslation();
  const { kvkNumber, name, city, authorizations, expiring } = intermediary;
  return (
    <li className={open ? 'bm-service bm-item--open' : 'bm-service'}>
      <button
        type="button"
        className="bm-service__head bm-service__head--plain"
        aria-expanded={open}
        onClick={onToggle}
      >
        <span className="bm-service__name">
          <strong>{name}</strong> {city}
          <span className="bm-sub2">{t('company.kvk', { kvk: kvkNumber })}</span>
        </span>
        <span className="bm-service__users">
          {t('chain.count', { count: authorizations })}
          {expiring > 0 && (
            <span className="bm-expiring">
              <IconCalendarDue size={16} aria-hidden />
              {t('users.expiring', { count: expiring })}
            </span>
          )}
        </span>
        <IconChevronDown size={20} aria-hidden className="bm-chevron" />
      </button>
      {open && <IntermediaryDetails intermediary={intermediary} />}
    </li>
  );
}
