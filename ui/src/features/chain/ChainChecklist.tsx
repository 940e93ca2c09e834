import { useTranslation } from 'react-i18next';
import type { ChainService } from '../../api/chain';
import { FieldError } from '../../ui/form/Field';
import { useFieldError } from '../../ui/form/useFieldError';
import { LoadError, Skeleton } from '../../ui/states';
import { Checklist } from '../authorizations/Checklist';
import { useAboveOwn } from '../authorizations/useAboveOwn';
import { useChainServices } from './queries';

interface Props {
  name: string;
  chosen: ChainService[];
  onChange: (chosen: ChainService[]) => void;
}

/** Only services that may be passed on in a chain. */
export function ChainChecklist({ name, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const services = useChainServices();
  const aboveOwn = useAboveOwn();
  const error = useFieldError(name);
  return (
    <fieldset className={error ? 'bm-choice bm-field--wrong' : 'bm-choice'} id={name} tabIndex={-1}>
      <legend className="bm-field__label">{t('bulk.title.diensten')}</legend>
      <FieldError id={name} error={error} />
      <div className="bm-picker">
        {services.isPending && <Skeleton rows={4} />}
        {services.isError && <LoadError error={services.error} retry={() => void services.refetch()} />}
        {services.data && <Checklist services={services.data} chosen={chosen} onChange={onChange} refusal={aboveOwn} />}
        <p className="bm-dim" role="status">
          {t('auth.chosen', { count: chosen.length })}
        </p>
      </div>
    </fieldset>
  );
}
