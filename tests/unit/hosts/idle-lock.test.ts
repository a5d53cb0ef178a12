import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { IdleLock } from '#electron/hosts/browser/idle-lock.ts';

const MINUTE_MS = 60_000;

describe('guard 7: a page that calls no more', () => {
  it('finds the vault locked after a quarter of an hour, once, and again after the next pause', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let locked = 0;
    const idle = new IdleLock(() => (locked += 1));
    const after = (minutes: number): number => {
      vi.advanceTimersByTime(minutes * MINUTE_MS);
      return locked;
    };
    expect(after(14)).toBe(0);
    idle.touch();
    expect([after(14), after(1), after(60)]).toEqual([0, 1, 1]);
    idle.touch();
    expect([after(14), after(1)]).toEqual([1, 2]);
    idle.touch();
    idle.stop();
    expect(after(60)).toBe(2);
  });
});
