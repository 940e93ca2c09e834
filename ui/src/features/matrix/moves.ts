export interface Place {
  row: number;
  column: number;
}
interface Size {
  rows: number;
  columns: number;
}

const PAGE = 10;
const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where a key goes in a grid (ARIA authoring practices); undefined for keys that go nowhere. */
export function moved(key: string, control: boolean, { row, column }: Place, { rows, columns }: Size) {
  const to: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: control ? 0 : row, column: 0 },
    End: { row: control ? rows - 1 : row, column: columns - 1 },
  };
  const next = to[key];
  return next && { row: within(next.row, rows), column: within(next.column, columns) };
}
