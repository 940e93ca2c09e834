import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TRAIL_KINDS, type TrailLine } from '../../api/trail';
import { Field } from '../../ui/form/Field';
import { DayFilter } from './DayFilter';
import type { TrailSearch } from './filter';

interface Props {
  search: TrailSearch;
  /** What is on the screen: these people can be chosen. */
  lines: TrailLine[];
  onChange: (next: TrailSearch) => void;
}

/** Period, person and kind. */
export function TrailFilters({ search, lines, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="bm-trailfilters" role="group" aria-label={t('trail.filters')}>
      <DayFilter label={t('trail.from')} value={search.van} onChange={(van) => onChange({ van })} />
      <DayFilter label={t('trail.to')} value={search.tot} onChange={(tot) => onChange({ tot })} />
      <Select label={t('trail.who')} value={search.wie} onChange={(wie) => onChange({ wie })}>
        <option value="">{t('trail.everyone')}</option>
        {people(lines, search.wie).map(([id, name]) => (
          <option key={id} value={id}>
            {name ?? t('trail.chosenPerson')}
          </option>
        ))}
        <option value="EMPLOYEE">{t('trail.doer.EMPLOYEE')}</option>
        <option value="SYSTEM">{t('trail.doer.SYSTEM')}</option>
      </Select>
      <Select label={t('trail.kindFilter')} value={search.soort} onChange={(soort) => onChange({ soort })}>
        <option value="">{t('trail.everything')}</option>
        {TRAIL_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`trail.kind.${kind}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Who is on the screen now, and who is chosen. */
function people(lines: TrailLine[], chosen: string | undefined) {
  const all = new Map<string, string | null>();
  if (chosen && !['EMPLOYEE', 'SYSTEM'].includes(chosen)) all.set(chosen, null);
  for (const { personId, name } of lines) if (personId) all.set(personId, name);
  return [...all].sort(([, one], [, other]) => (one ?? '').localeCompare(other ?? ''));
}

interface FieldProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  children: ReactNode;
}

const Select = ({ label, value, onChange, children }: FieldProps) => {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        className="bm-text"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        {children}
      </select>
    </Field>
  );
};
