import { useEffect, useEffectEvent } from 'react';

/**
 * Focuses once, with the first frame, unless the user has put the focus somewhere by then. Sooner, the page would be
 * laid out in the middle of its drawing, and the two are one long task.
 */
export function useFirstFocus(focus: () => void): void {
  const onFrame = useEffectEvent(() => {
    if (document.activeElement === document.body) focus();
  });
  useEffect(() => {
    const frame = requestAnimationFrame(onFrame);
    return () => cancelAnimationFrame(frame);
  }, []);
}
