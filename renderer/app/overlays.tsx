import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { letterOf } from '../ui/key-letter.ts';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));
const KeyMap = lazy(async () => ({ default: (await import('./key-map.tsx')).KeyMap }));

type Overlay = 'palette' | 'keys';

/** Ctrl+K finds anything, a question mark shows every key; both lie over whatever screen there is. */
export function useOverlays(onLock: () => void) {
  const [overlay, setOverlay] = useState<Overlay | undefined>(undefined);
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const wanted = overlayOf(event);
    if (wanted === undefined || overlay !== undefined || event.defaultPrevented) return;
    event.preventDefault();
    setOverlay(wanted);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const close = (): void => setOverlay(undefined);
  return {
    find: () => setOverlay('palette'),
    overlays: (
      <Suspense fallback={null}>
        {overlay === 'palette' ? <Palette onLock={onLock} onClose={close} /> : null}
        {overlay === 'keys' ? <KeyMap onClose={close} /> : null}
      </Suspense>
    ),
  };
}

function overlayOf(event: KeyboardEvent): Overlay | undefined {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && letterOf(event) === 'k') return 'palette';
  return event.key === '?' && !event.ctrlKey && !event.metaKey && !isText(document.activeElement)
    ? 'keys'
    : undefined;
}

/** Where a question mark is a letter of what one types; lists may get it passed on from the search above them. */
const isText = (target: Element | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement &&
    ['text', 'search', 'password'].includes(target.type) &&
    !['decimal', 'numeric'].includes(target.inputMode));
