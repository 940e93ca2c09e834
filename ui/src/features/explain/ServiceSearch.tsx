import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { SearchBox } from '../../ui/SearchBox';
import { ServiceName } from '../../ui/ServiceName';
import { LoadError, Skeleton } from '../../ui/states';
import { plain } from '../authorizations/plain';
import { useCatalogue } from '../authorizations/queries';
import { Choices } from './Choices';

const SHOWN = 8;

export function ServiceSearch({ onChoose }: { onChoose: (service: CatalogueService) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const catalogue = useCatalogue();
  const services = catalogue.data ?? [];
  const found = services.filter((s) => plain(`${s.provider} ${s.name}`).includes(plain(text)));
  const choose = (id: string) => onChoose(services.find((s) => s.serviceId === id)!);
  return (
    <>
      <p>{t('why.askService')}</p>
      <SearchBox
        label={t('auth.searchService')}
        placeholder={t('auth.searchServiceHint')}
        value={text}
        onChange={setText}
        autoFocus
      />
      {catalogue.isPending && <Skeleton rows={3} />}
      {catalogue.isError && <LoadError error={catalogue.error} retry={() => void catalogue.refetch()} />}
      {catalogue.data && found.length === 0 && <p className="bm-menu__empty">{t('auth.noService')}</p>}
      <Choices
        choices={found.slice(0, SHOWN).map(({ serviceId, level, provider, name }) => ({
          id: serviceId,
          level,
          text: <ServiceName provider={provider} name={name} />,
        }))}
        onChoose={choose}
      />
      {found.length > SHOWN && <p className="bm-dim">{t('why.more', { count: found.length - SHOWN })}</p>}
    </>
  );
}
