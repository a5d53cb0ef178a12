import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Acts now, or as soon as what it needs is there: a key pressed while a sheet is still made, or a list still fetched,
 * is not lost. The last one pressed counts.
 */
export function useHeld<Act extends string>(
  isReady: boolean,
  act: (held: Act) => void,
): (asked: Act) => void {
  const [held, setHeld] = useState<Act>();
  const goOn = useEffectEvent(() => {
    if (held === undefined) return;
    setHeld(undefined);
    act(held);
  });
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(goOn, 0);
    return () => clearTimeout(timer);
  }, [isReady]);
  return (asked) => {
    if (isReady) act(asked);
    else setHeld(asked);
  };
}
