import { useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { whyNot, type MeansDetail } from '../../api/means';
import { TippedIconButton } from '../../ui/TippedIconButton';
import { useToast } from '../../ui/Toasts';

interface Props {
  means: MeansDetail;
  action: 'levelChange' | 'roleChange';
  to: string;
  icon: ComponentType<{ size: number; 'aria-hidden': true }>;
}

/** R60: the icon behind level and role. When it may not be changed now, it says why. */
export function ChangeIcon({ means, action, to, icon: Icon }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const refusal = whyNot(means, action);
  const label = t(`menu.${action}Of`, { name: means.name });
  const go = () =>
    refusal ? toast({ text: refusal }) : void navigate({ to, params: { meansId: means.meansId } } as never);
  return (
    <TippedIconButton
      label={refusal ? `${label}. ${refusal}` : label}
      className={`bm-iconbutton--small ${refusal ? 'bm-iconbutton--off' : ''}`}
      onPress={go}
    >
      <Icon size={18} aria-hidden />
    </TippedIconButton>
  );
}
