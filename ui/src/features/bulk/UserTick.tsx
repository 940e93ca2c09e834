import { useTranslation } from 'react-i18next';
import { LevelBadge } from '../../ui/badges';
import { Email } from '../../ui/Email';
import type { ChosenUser } from './draft';

interface Props {
  user: ChosenUser;
  /** R108: at least the highest level that was chosen. */
  able: boolean;
  /** The server’s sentence why not. */
  why?: string;
  checked: boolean;
  onToggle: () => void;
}

export function UserTick({ user, able, why, checked, onToggle }: Props) {
  const { t } = useTranslation();
  const id = `low-${user.meansId}`;
  return (
    <li>
      <label className={able ? 'bm-tick' : 'bm-tick bm-tick--off'}>
        <input
          type="checkbox"
          // what was chosen can always be taken back
          disabled={!able && !checked}
          checked={checked}
          onChange={onToggle}
          aria-describedby={able ? undefined : id}
        />
        <span>
          <strong>{user.name}</strong> <Email address={user.email} />
          {!able && (
            <span className="bm-tick__why" id={id}>
              {why ?? t('bulk.levelTooLow')}
            </span>
          )}
        </span>
        <LevelBadge level={user.level} />
      </label>
    </li>
  );
}
