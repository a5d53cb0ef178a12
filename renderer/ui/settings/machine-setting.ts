import { useSyncExternalStore } from 'react';

/** A wish that is kept on this machine. It says nothing about anybody, so it may stay outside the vault. */
export interface MachineSetting<Value extends string | number> {
  readonly choices: readonly Value[];
  readonly get: () => Value;
  /** Holds at once, wherever it is read. */
  readonly set: (next: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Where nothing can be kept, the usual holds. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The first choice holds until somebody wishes otherwise, unless another one is named as usual. */
export function machineSetting<Value extends string | number>(
  key: string,
  choices: readonly [Value, ...Value[]],
  usual: Value = choices[0],
): MachineSetting<Value> {
  const listeners = new Set<() => void>();
  return {
    choices,
    get: () => choices.find((one) => String(one) === kept(key)) ?? usual,
    set: (next) => {
      localStorage.setItem(key, String(next));
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The wish as it stands; whoever asks is drawn anew when it changes. */
export const useMachineSetting = <Value extends string | number>(setting: MachineSetting<Value>): Value =>
  useSyncExternalStore(setting.subscribe, setting.get);
