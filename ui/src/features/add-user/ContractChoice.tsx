import { useTranslation } from 'react-i18next';
import { Choice } from '../../ui/form/Choice';

/** R51, R64: one year, or three with extra discount. */
export function ContractChoice() {
  const { t } = useTranslation();
  const years = (['1', '3'] as const).map((value) => ({
    value,
    label: t(`wizard.contractOf.${value}`),
    sub: t(`wizard.contractText.${value}`),
  }));
  return <Choice name="contractYears" legend={t('wizard.contract')} options={years} columns />;
}
