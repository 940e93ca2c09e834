import { useTranslation } from 'react-i18next';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  ListLayout,
  SearchField,
  useFilter,
  Virtualizer,
} from 'react-aria-components';
import type { MyOrganisation } from '../api/identity';
import { IconCheck, IconSearch } from '../ui/icons';
import { companyNumber } from './companyNumber';

interface Props {
  organisations: MyOrganisation[];
  current: string;
  onChoose: (organisation: MyOrganisation) => void;
}

const ROW = 56;

/** Search and choose; only what is visible is drawn, because an accountant has a thousand of them. */
export default function CompanyList({ organisations, current, onChoose }: Props) {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Dialog className="bm-companydialog" aria-label={t('company.switch')}>
      <Autocomplete filter={contains}>
        <SearchField className="bm-search bm-search--inline" aria-label={t('company.search')} autoFocus>
          <IconSearch size={18} aria-hidden className="bm-search__icon" />
          <Input placeholder={t('company.search')} className="bm-input" />
        </SearchField>
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW }}>
          <ListBox
            className={`bm-menu bm-companies bm-companies--${Math.min(6, organisations.length)}`}
            aria-label={t('company.switch')}
            items={organisations}
            selectionMode="single"
            selectedKeys={[current]}
            onAction={(key) => onChoose(organisations.find((o) => o.organisationId === key)!)}
            onSelectionChange={(keys) => {
              const [id] = keys === 'all' ? [] : [...keys];
              onChoose(organisations.find((o) => o.organisationId === (id ?? current))!);
            }}
            renderEmptyState={() => <p className="bm-menu__empty">{t('company.none')}</p>}
          >
            {(organisation: MyOrganisation) => <CompanyOption organisation={organisation} />}
          </ListBox>
        </Virtualizer>
      </Autocomplete>
    </Dialog>
  );
}

function CompanyOption({ organisation }: { organisation: MyOrganisation }) {
  const { t } = useTranslation();
  const number = companyNumber(t, organisation);
  return (
    <ListBoxItem
      id={organisation.organisationId}
      textValue={`${organisation.name} ${number}`}
      className="bm-menu__item"
    >
      {({ isSelected }) => (
        <>
          <span className="bm-menu__tick">{isSelected && <IconCheck size={18} aria-hidden stroke={2.5} />}</span>
          <span className="bm-companies__text">
            <span className="bm-menu__title">{organisation.name}</span>
            <span className="bm-menu__sub">{number}</span>
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
