import type { ReactNode } from 'react';
import type { Level } from '../../api/types';
import { LevelBadge } from '../../ui/badges';

interface Choice {
  id: string;
  level: Level;
  text: ReactNode;
}

/** A short list to press one of. */
export const Choices = ({ choices, onChoose }: { choices: Choice[]; onChoose: (id: string) => void }) => (
  <ul className="bm-choices">
    {choices.map(({ id, level, text }) => (
      <li key={id}>
        <button type="button" onClick={() => onChoose(id)}>
          <span>{text}</span>
          <LevelBadge level={level} />
        </button>
      </li>
    ))}
  </ul>
);
