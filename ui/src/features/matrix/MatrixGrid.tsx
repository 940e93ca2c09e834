import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { LoadError } from '../../ui/states';
import { useNarrow } from '../../ui/useNarrow';
import { CellDialog, type Opened } from './CellDialog';
import { HeaderRow } from './HeaderRow';
import { MatrixRow } from './MatrixRow';
import { moved, type Place } from './moves';
import { useBlocks, type Wanted } from './useMatrix';

export const HEAD = 196;
const COLUMN = 48;
/** Where it is narrow a name takes two lines, and the level stands under it. */
const WIDE = { names: 232, row: 44 };
const NARROW = { names: 124, row: 68 };

interface Props {
  wanted: Wanted;
  totals: { means: number; services: number };
}

/** Users down, services across: only what is in sight exists, and the keyboard walks through all of it. */
export function MatrixGrid({ wanted, totals }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [opened, setOpened] = useState<Opened>();
  const { names, row } = useNarrow() ? NARROW : WIDE;
  const common = { getScrollElement: () => scroller.current, overscan: 4 };
  const rows = useVirtualizer({ ...common, count: totals.means, estimateSize: () => row, scrollPaddingEnd: HEAD });
  const columns = useVirtualizer({
    ...common,
    horizontal: true,
    count: totals.services,
    estimateSize: () => COLUMN,
    scrollPaddingEnd: names,
  });
  const inSight = columns.getVirtualItems();
  const lines = rows.getVirtualItems();
  const blocks = useBlocks(
    organisationId,
    wanted,
    lines.map((line) => line.index),
    inSight.map((item) => item.index),
  );
  const go = (place: Place) => {
    wantsFocus.current = true;
    setActive(place);
    rows.scrollToIndex(place.row);
    columns.scrollToIndex(place.column);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const place = moved(event.key, event.ctrlKey, active, { rows: totals.means, columns: totals.services });
    if (!place) return;
    event.preventDefault();
    go(place);
  };
  const isActiveThere =
    lines.some((line) => line.index === active.row) && inSight.some((item) => item.index === active.column);
  // reached with Tab: on to the cell it stands for, unless that has just been scrolled out of sight
  const onFocus = ({ target, currentTarget }: React.FocusEvent) => {
    if (target === currentTarget && !wantsFocus.current && target.matches(':focus-visible')) go(active);
  };
  const onBlur = ({ relatedTarget, currentTarget }: React.FocusEvent) => {
    // not when the whole window lost it
    if (!currentTarget.contains(relatedTarget ?? document.activeElement)) wantsFocus.current = false;
  };
  if (blocks.failed) return <LoadError error={blocks.failed.error} retry={() => void blocks.failed?.refetch()} />;
  const width = names + columns.getTotalSize();
  return (
    <>
      <div
        ref={scroller}
        className="bm-matrix"
        role="grid"
        tabIndex={isActiveThere ? -1 : 0}
        aria-label={t('matrix.title')}
        aria-rowcount={totals.means + 1}
        aria-colcount={totals.services + 1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <div role="presentation" className="bm-matrix__in" style={{ width, height: HEAD + rows.getTotalSize() }}>
          <HeaderRow columns={inSight} names={names} height={HEAD} service={blocks.service} />
          {lines.map((line) => (
            <MatrixRow
              key={line.key}
              line={line}
              top={HEAD}
              names={names}
              columns={inSight}
              blocks={blocks}
              active={active}
              wantsFocus={wantsFocus}
              onOpen={(place, found) => {
                setActive(place);
                setOpened(found);
              }}
            />
          ))}
        </div>
      </div>
      {opened && <CellDialog opened={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
