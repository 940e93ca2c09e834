// Which Chromium: the one that CHROMIUM names, else the one on the PATH, as .ci/run and the journeys have it.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const candidates = process.env.CHROMIUM
  ? [process.env.CHROMIUM]
  : [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].map((folder) => join(folder, 'chromium'));

const mayRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Undefined when there is none. */
export const findChromium = () => candidates.find(mayRun);
