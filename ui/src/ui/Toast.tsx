import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface ToastMessage {
  id: number;
  text: string;
  /** Milliseconds to think it over; shown as a bar that runs empty. */
  undoFor?: number;
  undo?: () => void;
  /** What had the focus, when a key was pressed there: the button takes it, and gives it back when the message goes. */
  from?: HTMLElement;
}

const NORMAL = 5000;

/**
 * The message waits as long as the mouse or the focus is on it, or the tab is hidden (WCAG 2.2.1).
 * That is only how it looks: whether it is still in time is the server's decision (Q13).
 */
export function Toast({ message, remove }: { message: ToastMessage; remove: (id: number) => void }) {
  const { t } = useTranslation();
  const total = message.undoFor ?? NORMAL;
  const [paused, setPaused] = useState(false);
  const [left, setLeft] = useState(total);
  useEffect(() => {
    if (paused) return;
    let previous = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const passed = now - previous;
      previous = now;
      if (!document.hidden) setLeft((l) => l - passed);
    }, 100);
    return () => clearInterval(timer);
  }, [paused]);
  const over = left <= 0;
  useEffect(() => {
    if (over) remove(message.id);
  }, [over, message.id, remove]);
  const text = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { from } = message;
  useLayoutEffect(() => {
    const own = box.current;
    // who went elsewhere meanwhile stays there
    if (from && from === document.activeElement) button.current?.focus();
    return () => {
      if (from && own?.contains(document.activeElement)) from.focus();
    };
  }, [from]);
  const undo = () => {
    message.undo?.();
    remove(message.id);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- only pauses the countdown
    <div
      ref={box}
      className="bm-toast"
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      // the focus it took itself says nothing about whether somebody reads it
      onFocus={({ relatedTarget }) => setPaused(!from || relatedTarget !== from)}
      onBlur={() => setPaused(false)}
    >
      <span id={text}>{message.text}</span>
      {message.undo && (
        <button ref={button} type="button" className="bm-toast__button" aria-describedby={text} onClick={undo}>
          {t('auth.undo')}
        </button>
      )}
      {message.undoFor && (
        <progress className="bm-toast__bar" max={total} value={Math.max(0, left)} aria-hidden="true" />
      )}
    </div>
  );
}
