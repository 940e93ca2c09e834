/** Without a key or a click in these milliseconds the screen asks something by itself, not for a person. */
const RECENT = 10_000;

let lastInput = Date.now();
for (const type of ['pointerdown', 'keydown', 'click', 'input']) {
  globalThis.addEventListener?.(type, () => (lastInput = Date.now()), { capture: true, passive: true });
}

/** Refreshing by itself must not keep a session alive: such requests are marked, and do not lengthen it. */
export const isBackground = (now = Date.now()) => now - lastInput > RECENT;
