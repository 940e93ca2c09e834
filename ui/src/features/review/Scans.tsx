import { useTranslation } from 'react-i18next';
import { scanPath, type Application, type Scan } from '../../api/applications';
import { ButtonAnchor } from '../../ui/Button';

/** Browsers show these as a picture; pdf and tiff open in their own, sandboxed, tab. */
const PICTURES = ['image/jpeg', 'image/png', 'image/bmp', 'image/x-ms-bmp', 'image/pjpeg'];

/** The scans, large enough to compare. Each look is written to the audit log by the server. */
export function Scans({ application }: { application: Application }) {
  const { t } = useTranslation();
  const scans = (application.mayLook && application.identityDocument?.scans) || [];
  const hidden = !application.mayLook && (application.identityDocument?.scans.length ?? 0) > 0;
  return (
    <div className="bm-card bm-card--padded bm-scans">
      <h2 className="nl-heading nl-heading--level-2">{t('review.scans')}</h2>
      {scans.length === 0 && (
        <p className="bm-dim">
          {t(hidden ? 'review.scansHandler' : application.identityDocument ? 'review.scansGone' : 'review.noDocument')}
        </p>
      )}
      {scans.map((scan, index) => (
        <ScanFigure
          key={scan.scanId}
          scan={scan}
          number={index + 1}
          source={scanPath(application.meansId, scan.scanId)}
        />
      ))}
      {scans.length > 0 && <p className="bm-dim">{t('review.audited')}</p>}
    </div>
  );
}

function ScanFigure({ scan, number, source }: { scan: Scan; number: number; source: string }) {
  const { t } = useTranslation();
  const picture = PICTURES.includes(scan.mediaType);
  return (
    <figure className="bm-scan">
      {picture && <img src={source} alt={t('review.scanAlt', { number })} loading="lazy" />}
      <figcaption>
        <span>{scan.fileName}</span>
        <ButtonAnchor
          small
          href={source}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('review.openScanOf', { name: scan.fileName })}
        >
          {t('review.openScan')}
        </ButtonAnchor>
      </figcaption>
    </figure>
  );
}
