import { useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { IconSearch } from './icons';
import { SearchBox } from './SearchBox';
import { useSlash } from './useSlash';

interface Props {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}

/** Until the click that took the focus has landed: on a narrow screen what stands below moves up. */
const CLICK = 100;

/**
 * R22: the magnifier above an overview, or `/`, opens the search; Escape makes it empty and then closes it, and so does
 * going elsewhere while it is empty.
 */
export function PageSearch({ value, onChange, ...texts }: Props) {
  const [open, setOpen] = useState(value !== '');
  const [known, setKnown] = useState(value);
  const escaped = useRef(false);
  if (known !== value) {
    setKnown(value);
    if (value) setOpen(true);
  }
  useSlash(useCallback(() => setOpen(true), []));
  const close = (byEscape: boolean) => {
    if (value) onChange('');
    escaped.current = byEscape;
    setOpen(false);
  };
  if (open)
    return (
      <SearchBox
        {...texts}
        value={value}
        onChange={onChange}
        autoFocus={!value}
        onEscape={() => close(true)}
        onLeave={() => setTimeout(() => close(false), CLICK)}
      />
    );
  return (
    <Button
      className="bm-iconbutton bm-iconbutton--outline"
      aria-label={texts.label}
      aria-expanded={false}
      autoFocus={escaped.current}
      onPress={() => setOpen(true)}
    >
      <IconSearch size={20} aria-hidden />
    </Button>
  );
}
