import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** Minutes without a key or a move of the pointer; the host locks after the longest of them by itself. */
export const LOCK_MINUTES = [2, 5, 10, 15] as const;
export type LockMinutes = (typeof LOCK_MINUTES)[number];

const KEY = 'genu-auto-lock';
const USUAL: LockMinutes = 15;
const CHECK_MS = 5000;
const MINUTE_MS = 60_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const listeners = new Set<() => void>();

/** The kept wish. It says nothing about anybody, so it may stay on this machine. */
function lockMinutes(): LockMinutes {
  const kept = Number(localStorage.getItem(KEY));
  return LOCK_MINUTES.find((one) => one === kept) ?? USUAL;
}

/** Holds from the next moment on. */
export function setLockMinutes(minutes: LockMinutes): void {
  localStorage.setItem(KEY, String(minutes));
  for (const listener of listeners) listener();
}

export const useLockMinutes = (): LockMinutes =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, lockMinutes);

/** Locks once nobody has touched the page for so long, also where the machine slept meanwhile. */
export function useAutoLock(onLock: () => void): void {
  const lock = useEffectEvent(onLock);
  useEffect(() => {
    let touchedAt = Date.now();
    const touch = (): void => {
      touchedAt = Date.now();
    };
    const timer = setInterval(() => {
      if (Date.now() - touchedAt < lockMinutes() * MINUTE_MS) return;
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
