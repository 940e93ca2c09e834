import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { BLOCK, getMatrix, type MatrixBlock, type MatrixQuestion } from '../../api/matrix';
import { orgKey } from '../../app/organisation';
import type { Place } from './moves';

export type Wanted = Pick<MatrixQuestion, 'query' | 'serviceQuery' | 'used'>;

export const matrixQuery = (organisation: string, question: MatrixQuestion) => ({
  queryKey: orgKey(organisation, 'authorizations', 'matrix', question),
  queryFn: ({ signal }: { signal?: AbortSignal }) => getMatrix(organisation, question, signal),
});

/** The first block: it also tells how large the whole is. */
export const useFirstBlock = (organisation: string, wanted: Wanted) =>
  useQuery({
    ...matrixQuery(organisation, { ...wanted, page: 0, servicePage: 0 }),
    placeholderData: keepPreviousData,
  });

const blockOf = (index: number) => Math.floor(index / BLOCK);
const keyOf = (page: number, servicePage: number) => `${page} ${servicePage}`;

/** The blocks that the visible rows and columns lie in; others come when one scrolls there. */
export function useBlocks(organisation: string, wanted: Wanted, rows: number[], columns: number[]) {
  const pages = [...new Set(rows.map(blockOf))];
  const servicePages = [...new Set(columns.map(blockOf))];
  const places = pages.flatMap((page) => servicePages.map((servicePage) => ({ page, servicePage })));
  const answers = useQueries({ queries: places.map((place) => matrixQuery(organisation, { ...wanted, ...place })) });
  const blocks = new Map<string, MatrixBlock>();
  places.forEach(({ page, servicePage }, i) => {
    const data = answers[i]?.data;
    if (data) blocks.set(keyOf(page, servicePage), data);
  });
  const at = (row: number, column: number) => blocks.get(keyOf(blockOf(row), blockOf(column)));
  return {
    failed: answers.find((answer) => answer.isError),
    means: (row: number) => at(row, columns[0] ?? 0)?.means[row % BLOCK],
    service: (column: number) => at(rows[0] ?? 0, column)?.services[column % BLOCK],
    cell: ({ row, column }: Place) => at(row, column)?.cells[row % BLOCK]?.[column % BLOCK],
  };
}
export type Blocks = ReturnType<typeof useBlocks>;
