import type { MatrixBlock } from '../../api/matrix';
import { levelName } from '../../i18n/format';
import { serviceText } from '../../ui/serviceText';
import { markOf, SIGN } from './mark';

/** As many services as fit beside the names on an A4 on its side. */
const WIDE = 25;

export const PrintTable = ({ block: { means, services, cells } }: { block: MatrixBlock }) =>
  Array.from({ length: Math.ceil(services.length / WIDE) }, (_, part) => {
    const [from, to] = [part * WIDE, (part + 1) * WIDE];
    return (
      <table key={part}>
        <thead>
          <tr>
            <th />
            {services.slice(from, to).map(({ serviceId, provider, name }) => (
              <th key={serviceId} className="bm-print__service">
                <span>{serviceText(provider, name)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {means.map(({ meansId, personName, level }, row) => (
            <tr key={meansId}>
              <th>
                {personName} ({levelName(level)})
              </th>
              {cells[row]?.slice(from, to).map((cell, column) => (
                <td key={services[from + column]?.serviceId}>{SIGN[markOf(cell)]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
