import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';

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
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return 'palette';
  return event.key === '?' && !event.ctrlKey && !event.metaKey && !isText(event.target) ? 'keys' : undefined;
}

/** Where a question mark is a letter of what one types. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement &&
    ['text', 'search', 'password'].includes(target.type) &&
    target.inputMode !== 'decimal');
