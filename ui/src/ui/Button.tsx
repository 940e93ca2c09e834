import { createLink } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes, type ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

type Kind = 'primary' | 'secondary' | 'subtle';

interface Looks {
  kind?: Kind;
  small?: boolean;
  className?: string;
  icon?: ReactNode;
  iconEnd?: ReactNode;
  children: ReactNode;
}

const classes = ({ kind = 'secondary', small, className = '' }: Omit<Looks, 'children'>) =>
  `nl-button nl-button--${kind} ${small ? 'bm-button--small' : ''} ${className}`;

const Content = ({ icon, iconEnd, children }: Pick<Looks, 'icon' | 'iconEnd' | 'children'>) => (
  <>
    {icon && <span className="nl-button__icon-start">{icon}</span>}
    <span className="nl-button__label">{children}</span>
    {iconEnd && <span className="nl-button__icon-end">{iconEnd}</span>}
  </>
);

type Props = Omit<ButtonProps, 'children' | 'className'> & Looks;

/** NL Design System's look with React Aria's behaviour. Cannot be pressed twice while its work is going on. */
export function Button({ kind, small, className, icon, iconEnd, children, isPending, isDisabled, ...props }: Props) {
  return (
    <AriaButton {...props} isDisabled={isDisabled || isPending} className={classes({ kind, small, className })}>
      <Content icon={icon} iconEnd={iconEnd}>
        {children}
      </Content>
    </AriaButton>
  );
}

type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children' | 'className'> & Looks;

/** A link that looks like a button, to somewhere outside the router (login, download). */
export const ButtonAnchor = forwardRef<HTMLAnchorElement, AnchorProps>(function ButtonAnchor(
  { kind, small, className, icon, iconEnd, children, ...props },
  ref,
) {
  return (
    <a {...props} ref={ref} className={classes({ kind, small, className })}>
      <Content icon={icon} iconEnd={iconEnd}>
        {children}
      </Content>
    </a>
  );
});

/** A link that looks like a button, to one of our own screens. */
export const ButtonLink = createLink(ButtonAnchor);

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  label: string;
  className?: string;
  children: ReactNode;
}

/** A button with only an icon: the name is required. */
export const IconButton = ({ label, className = '', children, ...props }: IconButtonProps) => (
  <AriaButton {...props} aria-label={label} className={`bm-iconbutton ${className}`}>
    {children}
  </AriaButton>
);
