import { useEffect, useEffectEvent } from 'react';
import { machineSetting } from '../ui/settings/machine-setting.ts';

/** Minutes without a key or a move of the pointer; the host locks after the longest of them by itself. */
const LOCK_MINUTES = [2, 5, 10, 15] as const;
type LockMinutes = (typeof LOCK_MINUTES)[number];

const USUAL: LockMinutes = 15;
const CHECK_MS = 5000;
const MINUTE_MS = 60_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

export const lockSetting = machineSetting('genu-auto-lock', LOCK_MINUTES, USUAL);

/** Locks once nobody has touched the page for so long, also where the machine slept meanwhile. */
export function useAutoLock(onLock: () => void): void {
  const lock = useEffectEvent(onLock);
  useEffect(() => {
    let touchedAt = Date.now();
    const touch = (): void => {
      touchedAt = Date.now();
    };
    const timer = setInterval(() => {
      if (Date.now() - touchedAt < lockSetting.get() * MINUTE_MS) return;
      touch();
      lock();
    }, CHECK_MS);
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, touch, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, touch);
    };
  }, []);
}
