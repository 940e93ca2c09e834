import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function Logo() {
  const { t } = useTranslation();
  return (
    <Link to="/" className="bm-logo">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <path
          d="M16 3.5l10.5 4v7.600c0 6.400-4.300 11-10.500 13.700C9.800 26.100 5.500 21.500 5.500 15.100V7.500z"
          fill="#fff"
          fillOpacity=".1"
          stroke="#fff"
          strokeWidth="2"
          strokeLinejoin="round"
        />
        <path
          d="M11.200 15.800l3.400 3.400 6.200-6.700"
          fill="none"
          stroke="#f58a2e"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="bm-logo__text">
        <strong>{t('app.name')}</strong>
        <span>{t('app.tagline')}</span>
      </span>
    </Link>
  );
}
