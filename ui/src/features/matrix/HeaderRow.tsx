import type { VirtualItem } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import type { MatrixService } from '../../api/matrix';
import { levelName } from '../../i18n/format';
import { ServiceName } from '../../ui/ServiceName';
import { serviceText } from '../../ui/serviceText';

interface Props {
  columns: VirtualItem[];
  names: number;
  height: number;
  service: (column: number) => MatrixService | undefined;
}

/** The services, on their side; stays on top while scrolling. */
export function HeaderRow({ columns, names, height, service }: Props) {
  const { t } = useTranslation();
  return (
    <div role="row" aria-rowindex={1} className="bm-matrix__head" style={{ height }}>
      <div role="columnheader" aria-colindex={1} className="bm-matrix__corner" style={{ width: names }}>
        {t('users.title')}
      </div>
      {columns.map(({ key, index, start, size }) => {
        const found = service(index);
        return (
          <div
            key={key}
            role="columnheader"
            aria-colindex={index + 2}
            className="bm-matrix__service"
            style={{ left: names + start, width: size }}
            title={found && serviceText(found.provider, found.name, ' – ')}
          >
            {found && (
              <span>
                <ServiceName {...found} />
                <span className="bm-matrix__level"> {levelName(found.level)}</span>
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
