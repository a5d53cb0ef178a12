import { useEffect, useEffectEvent } from 'react';

/** A key of this screen: `Mod` is Ctrl, or Command where that is the custom. */
export interface ScreenKey {
  readonly modifier: 'Mod' | 'Alt';
  /** As the key is labelled on every layout: `KeyP`, `Enter`. */
  readonly code: string;
  readonly run: () => void;
}

/** Keys that work wherever the focus is on this screen, in place of what the browser would do. */
export function useKeys(keys: readonly ScreenKey[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isModified = event.ctrlKey || event.metaKey;
    const pressed = keys.find(
      ({ modifier, code }) =>
        code === event.code &&
        (modifier === 'Mod' ? isModified && !event.altKey : event.altKey && !isModified),
    );
    if (pressed === undefined || event.shiftKey) return;
    event.preventDefault();
    if (!event.repeat) pressed.run();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
