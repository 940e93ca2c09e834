import type { AnyRouter } from '@tanstack/react-router';

/** After going to another screen the heading takes the focus, so that a screen reader starts there. */
export function focusHeadingOnNavigation(router: AnyRouter) {
  router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
    if (!pathChanged || !fromLocation) return;
    let tries = 0;
    const focus = () => {
      const heading = document.getElementById('page-title');
      if (heading) heading.focus({ preventScroll: true });
      else if (tries++ < 40) setTimeout(focus, 50);
    };
    focus();
  });
}
