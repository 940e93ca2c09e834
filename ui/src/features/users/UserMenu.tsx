import { useNavigate } from '@tanstack/react-router';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeansRow } from '../../api/means';
import { useManaged } from '../../app/organisation';
import { IconButton } from '../../ui/Button';
import {
  IconAdjustments,
  IconDotsVertical,
  IconLinkPlus,
  IconStairsUp,
  IconUserShield,
  IconUserX,
  IconX,
} from '../../ui/icons';
import { Menu, MenuOption } from '../../ui/Menu';
import { useToast } from '../../ui/Toasts';
import { menuOf, reasonAgainst, type MenuKey } from './menu';
import { useMeans } from './queries';
import { Withdraw } from './Withdraw';

const ICON: Record<MenuKey, ComponentType<{ size: number; 'aria-hidden': true }>> = {
  link: IconLinkPlus,
  level: IconStairsUp,
  role: IconUserShield,
  convert: IconAdjustments,
  end: IconUserX,
  withdrawMutation: IconX,
  withdrawApplication: IconX,
};
const SCREEN: Partial<Record<MenuKey, string>> = {
  link: '/gebruikers/$meansId/koppelen',
  level: '/gebruikers/$meansId/niveau',
  role: '/gebruikers/$meansId/rol',
  convert: '/gebruikers/$meansId/omzetten',
  end: '/gebruikers/$meansId/opzeggen',
};

/** The three dots. What may not be done now stays in the list, and says why. */
export function UserMenu({ row }: { row: MeansRow }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const navigate = useNavigate();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [withdrawing, setWithdrawing] = useState<'mutation' | 'application'>();
  const detail = useMeans(organisationId, row.meansId, open).data;
  const choose = (key: MenuKey) => {
    const refusal = reasonAgainst(detail, key);
    if (refusal) return toast({ text: refusal });
    if (key === 'withdrawMutation') return setWithdrawing('mutation');
    if (key === 'withdrawApplication') return setWithdrawing('application');
    void navigate({ to: SCREEN[key], params: { meansId: row.meansId } } as never);
  };
  return (
    <>
      <Menu
        label={t('menu.of', { name: row.name })}
        onAction={(key) => choose(key as MenuKey)}
        onOpenChange={setOpen}
        trigger={
          <IconButton label={t('menu.of', { name: row.name })}>
            <IconDotsVertical size={20} aria-hidden />
          </IconButton>
        }
      >
        {menuOf(row).map((key) => {
          const Icon = ICON[key];
          const refusal = reasonAgainst(detail, key);
          return (
            <MenuOption
              key={key}
              id={key}
              icon={<Icon size={20} aria-hidden />}
              title={t(`menu.${key}`)}
              sub={refusal}
              tone={refusal ? 'off' : key === 'end' || key.startsWith('withdraw') ? 'danger' : undefined}
            />
          );
        })}
      </Menu>
      {withdrawing && <Withdraw row={row} what={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </>
  );
}
