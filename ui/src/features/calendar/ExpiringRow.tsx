import type { Authorization } from '../../api/authorizations';
import { LevelBadge } from '../../ui/badges';
import { Validity } from '../authorizations/Validity';

interface Props {
  row: Authorization;
  checked: boolean;
  onToggle: () => void;
}

export const ExpiringRow = ({ row, checked, onToggle }: Props) => (
  <li>
    <label className="bm-tick">
      <input type="checkbox" checked={checked} onChange={onToggle} disabled={row.revocation !== null} />
      <span>
        <strong>{row.personName}</strong> – {row.provider} {row.serviceName}
        <span className="bm-expiringlist__until">
          <Validity authorization={row} />
        </span>
      </span>
      <LevelBadge level={row.level} />
    </label>
  </li>
);
