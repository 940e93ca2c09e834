import { useEffect, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconSearch, IconX } from './icons';

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  onEscape?: () => void;
  /** The focus went elsewhere and there is nothing in it; not when the whole window lost it. */
  onLeave?: () => void;
}

const PAUSE = 250;

/** Waits for a pause in the typing before it asks the server. */
export function SearchBox({ label, placeholder, value, onChange, autoFocus, onEscape, onLeave }: SearchBoxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  if (known !== value) {
    setKnown(value);
    // what was sent from here comes back while one types on
    if (value !== sent) {
      setSent(value);
      setText(value);
    }
  }
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => {
      setSent(text.trim());
      onChange(text.trim());
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <SearchField
      className="bm-search"
      aria-label={label}
      value={text}
      onChange={setText}
      autoFocus={autoFocus}
      onKeyDown={(event) => event.key === 'Escape' && text === '' && onEscape?.()}
      onBlur={({ target }) => target !== document.activeElement && text === '' && onLeave?.()}
    >
      <IconSearch size={19} aria-hidden className="bm-search__icon" />
      <Input className="bm-input" placeholder={placeholder} />
      <Button className="bm-search__clear" aria-label={t('app.clearSearch')}>
        <IconX size={18} aria-hidden />
      </Button>
    </SearchField>
  );
}
