// Which Chromium: the one that CHROMIUM names, else one on the PATH, as .ci/run and the journeys have it. The shell without
// windows first: the same engine, and a quarter less to do.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const NAMES = ['chromium-headless-shell', 'chromium'];
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
const candidates = process.env.CHROMIUM
  ? [process.env.CHROMIUM]
  : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));

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
