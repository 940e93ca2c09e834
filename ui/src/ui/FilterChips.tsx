import { number } from '../i18n/format';

interface Chip {
  key: string;
  label: string;
  count?: number | string;
}
interface Props {
  label: string;
  chips: Chip[];
  selected: string;
  onSelect: (key: string) => void;
}

/** One filter at a time, with how many each would show. */
export const FilterChips = ({ label, chips, selected, onSelect }: Props) => (
  <div className="bm-toolbar">
    <div className="bm-filters" role="group" aria-label={label}>
      {chips.map(({ key, label: text, count }) => (
        <button
          key={key}
          type="button"
          className="bm-filter"
          aria-pressed={key === selected}
          data-selected={key === selected || undefined}
          onClick={() => onSelect(key)}
        >
          {text} {count !== undefined && <span className="bm-filter__n">{typeof count === 'number' ? number(count) : count}</span>}
        </button>
      ))}
    </div>
  </div>
);
