/** Undefined when there is none. */
export function findChromium(): string | undefined;
