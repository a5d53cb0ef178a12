import { startTransition, useEffect, useState } from 'react';

/**
 * The value as of the last frame that was painted: what is drawn from it never holds up the frame of a key. Values
 * that come faster than frames are painted are skipped but for the last.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame is painted when the task after its animation frame begins.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
