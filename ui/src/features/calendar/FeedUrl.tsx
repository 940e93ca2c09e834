import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { IconCopy } from '../../ui/icons';

/** The address, shown once: afterwards nobody can see it again. */
export function FeedUrl({ url }: { url: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const copy = async () => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      box.current?.focus(); // it is selected: Ctrl+C does the rest
    }
  };
  return (
    <div className="bm-field">
      <label className="bm-field__label" htmlFor="feed-url">
        {t('feed.url')}
      </label>
      <p className="bm-field__hint" id="feed-url-hint">
        {t('feed.urlHint')}
      </p>
      <input
        ref={box}
        id="feed-url"
        className="bm-text"
        readOnly
        value={url}
        aria-describedby="feed-url-hint"
        onFocus={(event) => event.target.select()}
      />
      <div>
        <Button small icon={<IconCopy size={18} aria-hidden />} onPress={() => void copy()}>
          {t('feed.copy')}
        </Button>{' '}
        <span role="status">{copied ? t('feed.copied') : ''}</span>
      </div>
    </div>
  );
}
