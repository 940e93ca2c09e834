import { useTranslation } from 'react-i18next';
import type { MeansRow } from '../../api/means';
import { Email } from '../../ui/Email';

/** R36: name and address, and whether it is me. */
export function UserName({ row }: { row: MeansRow }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="bm-name">
        {row.name}
        {row.self && <span className="bm-you">{t('users.self')}</span>}
      </span>
      <span className="bm-mail">
        <Email address={row.email} />
      </span>
    </>
  );
}
