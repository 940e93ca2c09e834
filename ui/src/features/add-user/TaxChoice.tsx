import { useTranslation } from 'react-i18next';
import { Choice } from '../../ui/form/Choice';
import { TaxDeclaration } from './TaxDeclaration';

/** R66–R69: at EH3 a means for the tax authority alone. */
export function TaxChoice({ tax }: { tax: boolean }) {
  const { t } = useTranslation();
  const options = (['regular', 'tax'] as const).map((value) => ({
    value,
    label: t(`tax.${value}`),
    sub: t(`tax.${value}Text`),
  }));
  return (
    <>
      <Choice name="means" legend={t('tax.choose')} options={options} columns />
      {tax && <TaxDeclaration />}
    </>
  );
}
