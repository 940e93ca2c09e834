import { useTranslation } from 'react-i18next';
import type { MatrixCell, MatrixMeans, MatrixService } from '../../api/matrix';
import { longDate } from '../../i18n/format';
import { ButtonLink } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ServiceName } from '../../ui/ServiceName';
import { AnswerFor } from '../explain/AnswerFor';

export interface Opened {
  means: MatrixMeans;
  service: MatrixService;
  cell: MatrixCell;
}

/** Why this user may or may not log in at this service, and the way to change it. */
export function CellDialog({ opened: { means, service, cell }, onClose }: { opened: Opened; onClose: () => void }) {
  const { t } = useTranslation();
  const { only = [] } = cell;
  const first = cell.allowed ? undefined : only[0];
  return (
    <Dialog title={means.personName} isOpen onClose={onClose}>
      <div className="bm-dialog__body bm-stack">
        <p>
          <ServiceName {...service} />
        </p>
        <AnswerFor
          meansId={means.meansId}
          serviceId={service.serviceId}
          first={{ establishment: first?.establishment ?? undefined, relation: first?.relation ?? undefined }}
        />
        {only.length > 0 && (
          <ul>
            {only.map(({ establishment, relation }) => (
              <li key={establishment ?? relation}>
                {establishment
                  ? t('bulk.onlyFor', { number: establishment })
                  : t('bulk.forRelation', { name: t('company.kvk', { kvk: relation }) })}
              </li>
            ))}
          </ul>
        )}
        {cell.until && <p className="bm-dim">{t('auth.until', { date: longDate(cell.until) })}</p>}
        <div className="bm-dialog__actions">
          <ButtonLink to="/gebruikers" search={{ q: means.personName, open: means.meansId } as never}>
            {t('change.toUser')}
          </ButtonLink>
        </div>
      </div>
    </Dialog>
  );
}
