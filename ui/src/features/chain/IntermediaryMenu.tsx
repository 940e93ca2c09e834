import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intermediary } from '../../api/chain';
import { IconButton } from '../../ui/Button';
import { IconDotsVertical, IconTrash } from '../../ui/icons';
import { Menu, MenuOption } from '../../ui/Menu';
import { RemoveIntermediary } from './RemoveIntermediary';

/** R121: the three dots. */
export function IntermediaryMenu({ intermediary }: { intermediary: Intermediary }) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const { name } = intermediary;
  return (
    <>
      <Menu
        label={t('menu.of', { name })}
        trigger={
          <IconButton label={t('menu.of', { name })}>
            <IconDotsVertical size={20} aria-hidden />
          </IconButton>
        }
        onAction={() => setRemoving(true)}
      >
        <MenuOption id="remove" tone="danger" icon={<IconTrash size={20} aria-hidden />} title={t('chain.remove')} />
      </Menu>
      {removing && <RemoveIntermediary intermediary={intermediary} onClose={() => setRemoving(false)} />}
    </>
  );
}
