import { useTranslation } from 'react-i18next';
import type { MatrixCell, MatrixMeans, MatrixService } from '../../api/matrix';
import { longDate } from '../../i18n/format';
import { ButtonLink } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Answer } from '../explain/Answer';

export interface Opened {
  means: MatrixMeans;
  service: MatrixService;
  cell: MatrixCell;
}

/** Why this user may or may not log in at this service, and the way to change it. */
export function CellDialog({ opened: { means, service, cell }, onClose }: { opened: Opened; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={means.name} isOpen onClose={onClose}>
      <div className="bm-dialog__body bm-stack">
        <p>
          <strong>{service.provider}</strong> {service.name}
        </p>
        <Answer meansId={means.meansId} serviceId={service.serviceId} />
        {cell.until && <p className="bm-dim">{t('auth.until', { date: longDate(cell.until) })}</p>}
        <div className="bm-dialog__actions">
          <ButtonLink to="/gebruikers" search={{ q: means.name, open: means.meansId } as never}>
            {t('change.toUser')}
          </ButtonLink>
        </div>
      </div>
    </Dialog>
  );
}
