import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface PagerProps {
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}

/** “1–20 of 41”, previous and next. Pages are counted from 0, as the services do. */
export function Pager({ page, size, total, onPage }: PagerProps) {
  const { t } = useTranslation();
  const go = (to: number) => {
    onPage(to);
    window.scrollTo({ top: 0 });
  };
  const to = Math.min(total, (page + 1) * size);
  return (
    <nav className="bm-pager" aria-label={t('pager.label')}>
      <span className="bm-pager__text">{t('pager.range', { from: total ? page * size + 1 : 0, to, total })}</span>
      {total > size && (
        <>
          <Button small isDisabled={page === 0} onPress={() => go(page - 1)}>
            {t('pager.previous')}
          </Button>
          <Button small isDisabled={to >= total} onPress={() => go(page + 1)}>
            {t('pager.next')}
          </Button>
        </>
      )}
    </nav>
  );
}
