import type { VirtualItem } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { levelName } from '../../i18n/format';
import { Cell } from './Cell';
import type { Opened } from './CellDialog';
import type { Place } from './moves';
import type { Blocks } from './useMatrix';

interface Props {
  line: VirtualItem;
  top: number;
  names: number;
  columns: VirtualItem[];
  blocks: Blocks;
  active: Place;
  wantsFocus: RefObject<boolean>;
  onOpen: (place: Place, found: Opened) => void;
}

export function MatrixRow({ line, top, names, columns, blocks, active, wantsFocus, onOpen }: Props) {
  const row = line.index;
  const means = blocks.means(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="bm-matrix__row"
      style={{ top: top + line.start, height: line.size }}
    >
      <div role="rowheader" aria-colindex={1} className="bm-matrix__name" style={{ width: names }}>
        <span className="bm-matrix__person" title={means?.personName}>
          {means?.personName}
        </span>
        <span className="bm-matrix__level">{means && levelName(means.level)}</span>
      </div>
      {columns.map(({ key, index, start, size }) => (
        <Cell
          key={key}
          left={names + start}
          width={size}
          column={index}
          cell={blocks.cell({ row, column: index })}
          means={means}
          service={blocks.service(index)}
          active={active.row === row && active.column === index}
          wantsFocus={wantsFocus}
          onOpen={(found) => onOpen({ row, column: index }, found)}
        />
      ))}
    </div>
  );
}
