import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { IconButton, type IconButtonProps } from './Button';

/** An icon button whose name is also visible, when there is more to say than the icon does. */
export const TippedIconButton = (props: IconButtonProps) => (
  <TooltipTrigger delay={500}>
    <IconButton {...props} />
    <Tooltip className="bm-tooltip" offset={6}>
      {props.label}
    </Tooltip>
  </TooltipTrigger>
);
