import { LEVELS, type Level } from '../../api/types';

/** R108: the highest level among them, the one that decides. */
export const highest = (services: { level: Level }[]): Level =>
  LEVELS.findLast((level) => services.some((service) => service.level === level)) ?? 'EH2';
