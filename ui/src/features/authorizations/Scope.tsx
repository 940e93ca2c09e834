import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';

/** What an authorization is limited to: one establishment (norm 5), or acting for a relation in a chain. */
export function Scope({ authorization: { establishment, relation } }: { authorization: Authorization }) {
  const { t } = useTranslation();
  return (
    <>
      {establishment && <span className="bm-auth__date">{t('bulk.onlyFor', { number: establishment })}</span>}
      {relation && (
        <span className="bm-auth__date">{t('bulk.forRelation', { name: t('company.kvk', { kvk: relation }) })}</span>
      )}
    </>
  );
}
