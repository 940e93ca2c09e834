import { lazy, Suspense, useState } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconBuilding, IconChevronDown } from '../ui/icons';
import { companyNumber } from './companyNumber';
import { useOrganisation, useSwitchOrganisation } from './organisation';
import { useMe } from './session';

const load = () => import('./CompanyList');
const CompanyList = lazy(load);

/** R20: the name of the company; with more than one, a list with search to switch the whole context. */
export function CompanySwitcher({ wide }: { wide?: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const organisations = useMe().data?.organisations ?? [];
  const current = useOrganisation();
  const switchTo = useSwitchOrganisation();
  if (!current) return null;
  const label = (
    <>
      <IconBuilding size={20} aria-hidden stroke={1.75} />
      {organisations.length > 1 && <span className="bm-sr-only">{t('company.switch')}: </span>}
      <span className="bm-company__text">
        <span>{current.name}</span>
        <small>{companyNumber(t, current)}</small>
      </span>
    </>
  );
  const className = `bm-company ${wide ? 'bm-company--wide' : ''}`;
  if (organisations.length < 2) return <div className={`${className} bm-company--only`}>{label}</div>;
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={className} onHoverStart={() => void load()}>
        {label}
        <IconChevronDown size={18} aria-hidden />
      </Button>
      <Popover className="bm-popover bm-popover--company" placement="bottom end" offset={6}>
        <Suspense fallback={<p className="bm-menu__empty">{t('app.loading')}</p>}>
          <CompanyList
            organisations={organisations}
            current={current.organisationId}
            onChoose={(organisation) => {
              setOpen(false);
              if (organisation.organisationId !== current.organisationId) void switchTo(organisation);
            }}
          />
        </Suspense>
      </Popover>
    </DialogTrigger>
  );
}
