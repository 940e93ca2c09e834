import type { Authorization } from '../../api/authorizations';
import { LevelBadge } from '../../ui/badges';
import { serviceText } from '../../ui/serviceText';
import { Notes } from '../authorizations/Notes';
import { Scope } from '../authorizations/Scope';
import { Validity } from '../authorizations/Validity';

interface Props {
  row: Authorization;
  checked: boolean;
  onToggle: () => void;
}

/** Not while it is being revoked, and not for what is no longer in the catalogue. */
export const canRenew = (row: Authorization) => row.revocation === null && !row.withdrawn;

export const ExpiringRow = ({ row, checked, onToggle }: Props) => (
  <li>
    <label className="bm-tick">
      <input type="checkbox" checked={checked} onChange={onToggle} disabled={!canRenew(row)} />
      <span>
        <strong>{row.personName}</strong> – {serviceText(row.provider, row.serviceName)}
        <span className="bm-expiringlist__until">
          <Validity authorization={row} />
          <Scope authorization={row} />
          <Notes of={row} />
        </span>
      </span>
      <LevelBadge level={row.level} />
    </label>
  </li>
);
