import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { BLOCK, type MatrixBlock } from '../../api/matrix';
import { Button } from '../../ui/Button';
import { IconPrinter } from '../../ui/icons';
import { useToast } from '../../ui/Toasts';
import { longDate, today } from '../../i18n/format';
import { Legend } from './Legend';
import { PrintTable } from './PrintTable';
import { matrixQuery, type Wanted } from './useMatrix';

/** In blocks of fifty: two hundred users and a hundred services; more belongs in the download. */
const MOST = { rows: 4, columns: 2 };

interface Props {
  organisation: string;
  /** As people call it. */
  name: string;
  wanted: Wanted;
  totals: { means: number; services: number } | undefined;
}

/** Paper does not scroll: fetches everything that is asked for, and prints it as plain tables. */
export function PrintMatrix({ organisation, name, wanted, totals }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const toast = useToast();
  const [blocks, setBlocks] = useState<MatrixBlock[]>([]);
  const pages = Math.ceil((totals?.means ?? 0) / BLOCK);
  const servicePages = Math.ceil((totals?.services ?? 0) / BLOCK);
  const inPart = pages > MOST.rows || servicePages > MOST.columns;
  const load = useMutation({
    mutationFn: async () => {
      const all: MatrixBlock[] = [];
      for (let page = 0; page < Math.min(pages, MOST.rows); page++)
        for (let servicePage = 0; servicePage < Math.min(servicePages, MOST.columns); servicePage++)
          all.push(await client.fetchQuery(matrixQuery(organisation, { ...wanted, page, servicePage })));
      return all;
    },
    onSuccess: (all) => {
      if (inPart) toast({ text: t('matrix.printPart') });
      setBlocks(all);
    },
    onError: () => toast({ text: t('problem.unreachable') }),
  });
  useEffect(() => {
    if (blocks.length === 0) return;
    const clear = () => setBlocks([]);
    window.addEventListener('afterprint', clear, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', clear);
  }, [blocks]);
  return (
    <>
      <Button
        icon={<IconPrinter size={20} aria-hidden />}
        isDisabled={!totals}
        isPending={load.isPending}
        onPress={() => load.mutate()}
      >
        {t('matrix.print')}
      </Button>
      {createPortal(
        <div className="bm-print" aria-hidden>
          {blocks.length > 0 && (
            <>
              <h1>{t('matrix.printTitle', { org: name, date: longDate(today()) })}</h1>
              {wanted.query && <p>{t('matrix.printUsers', { text: wanted.query })}</p>}
              {wanted.serviceQuery && <p>{t('matrix.printServices', { text: wanted.serviceQuery })}</p>}
              {wanted.used && <p>{t('matrix.used')}</p>}
              {inPart && <p>{t('matrix.printPart')}</p>}
              <Legend />
            </>
          )}
          {blocks.map((block) => (
            <PrintTable key={`${block.means[0]?.meansId} ${block.services[0]?.serviceId}`} block={block} />
          ))}
        </div>,
        document.body,
      )}
    </>
  );
}
