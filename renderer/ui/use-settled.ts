import { startTransition, useEffect, useState } from 'react';

/**
 * A value once it has not changed for a while, in milliseconds: what is typed is answered in one go, not letter by
 * letter, and what is drawn from it never holds up a key.
 */
export function useSettled<Value>(value: Value, quietMs: number): Value {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(() => value)), quietMs);
    return () => clearTimeout(timer);
  }, [value, quietMs]);
  return settled;
}
