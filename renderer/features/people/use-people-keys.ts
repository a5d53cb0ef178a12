import { useEffect, useEffectEvent } from 'react';
import { isModified, letterOf } from '#renderer/ui/key-letter.ts';

/** What each letter does in the list of people; letters work everywhere but in fields and dialogs. */
export type PeopleKeys = Readonly<Record<string, () => void>>;

const TYPING = 'input:not([type=radio]):not([type=checkbox]), select, textarea, [role=dialog], [role=menu]';

/** Single letters, small or large; `S` with Shift is written `Shift+s`. */
export function usePeopleKeys(keys: PeopleKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || isModified(event)) return;
    if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
    const letter = letterOf(event);
    const action = keys[event.shiftKey && letter !== '/' ? `Shift+${letter}` : letter];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
