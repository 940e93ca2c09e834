import { useTranslation } from 'react-i18next';
import { Tick } from '../../ui/form/Tick';
import { Alert } from '../../ui/states';

/** R67–R69: what a means for the tax authority can and cannot do, and for whom it is. */
export function TaxDeclaration() {
  const { t } = useTranslation();
  return (
    <>
      <Alert tone="warn">
        <ul>
          {(['one', 'person', 'services'] as const).map((rule) => (
            <li key={rule}>{t(`tax.rule.${rule}`)}</li>
          ))}
        </ul>
      </Alert>
      <Tick name="personallyUsed">{t('tax.declare')}</Tick>
    </>
  );
}
