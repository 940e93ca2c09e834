import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixCell, MatrixMeans, MatrixService } from '../../api/matrix';
import { serviceText } from '../../ui/serviceText';
import type { Opened } from './CellDialog';
import { markOf, SIGN } from './mark';

interface Props {
  left: number;
  width: number;
  column: number;
  cell: MatrixCell | undefined;
  means: MatrixMeans | undefined;
  service: MatrixService | undefined;
  active: boolean;
  wantsFocus: RefObject<boolean>;
  onOpen: (opened: Opened) => void;
}

const gridOf = (cell: HTMLElement | null) => cell?.closest<HTMLElement>('[role=grid]');

/** One answer; Enter or a click tells why. Only one cell is in the tab order. */
export function Cell({ left, width, column, cell, means, service, active, wantsFocus, onOpen }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!active || !wantsFocus.current) return;
    // who went elsewhere meanwhile stays there
    if (gridOf(box.current)?.contains(document.activeElement)) box.current?.focus({ preventScroll: true });
    wantsFocus.current = false;
  });
  // scrolled out of sight it exists no more: the grid has the focus, and the keys, until it is back
  useLayoutEffect(() => {
    const own = box.current;
    return () => {
      if (document.activeElement !== own) return;
      wantsFocus.current = true;
      gridOf(own)?.focus({ preventScroll: true });
    };
  }, [wantsFocus]);
  const mark = cell && markOf(cell);
  const open = () => means && service && cell && onOpen({ means, service, cell });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  const label =
    mark && means && service
      ? t('matrix.cell', {
          name: means.personName,
          service: serviceText(service.provider, service.name),
          answer: t(`matrix.mark.${mark}`),
        })
      : t('app.loading');
  return (
    <div
      ref={box}
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={label}
      tabIndex={active ? 0 : -1}
      className={mark ? `bm-matrix__cell bm-mark bm-mark--${mark}` : 'bm-matrix__cell'}
      style={{ left, width }}
      onClick={open}
      onKeyDown={onKeyDown}
    >
      {mark && <span aria-hidden>{SIGN[mark]}</span>}
    </div>
  );
}
