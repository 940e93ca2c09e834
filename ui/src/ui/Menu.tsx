import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  type MenuItemProps,
} from 'react-aria-components';

interface MenuProps {
  trigger: ReactNode;
  label: string;
  children: ReactNode;
  onAction?: (key: string) => void;
  onOpenChange?: (open: boolean) => void;
}

export function Menu({ trigger, label, children, onAction, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      {trigger}
      <Popover className="bm-popover" placement="bottom end" offset={6}>
        <AriaMenu aria-label={label} className="bm-menu" onAction={(key) => onAction?.(String(key))}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface OptionProps extends Omit<MenuItemProps, 'children'> {
  icon?: ReactNode;
  title: string;
  sub?: string;
  lang?: string;
  /** `danger`: what cannot be undone. `off`: what cannot be done now; `sub` says why. */
  tone?: 'danger' | 'off';
}

export function MenuOption({ icon, title, sub, lang, tone, ...props }: OptionProps) {
  return (
    <AriaMenuItem
      {...props}
      textValue={title}
      className={tone ? `bm-menu__item bm-menu__item--${tone}` : 'bm-menu__item'}
    >
      {icon}
      <span>
        <span className="bm-menu__title" lang={lang}>
          {title}
        </span>
        {sub && <span className="bm-menu__sub">{sub}</span>}
      </span>
    </AriaMenuItem>
  );
}
