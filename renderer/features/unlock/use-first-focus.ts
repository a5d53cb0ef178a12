import { useEffect, useEffectEvent } from 'react';

/**
 * Focuses once, with the first frame. Sooner, the page would be laid out in the middle of its drawing, and the two
 * are one long task.
 */
export function useFirstFocus(focus: () => void): void {
  const onFrame = useEffectEvent(focus);
  useEffect(() => {
    const frame = requestAnimationFrame(onFrame);
    return () => cancelAnimationFrame(frame);
  }, []);
}
