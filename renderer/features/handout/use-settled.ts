import { useEffect, useState } from 'react';

/** A value once it has not changed for a while: what is typed is printed in one go, not letter by letter. */
export function useSettled<Value>(value: Value, quietMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setSettled, quietMs, value);
    return () => clearTimeout(timer);
  }, [value, quietMs]);
  return settled;
}
