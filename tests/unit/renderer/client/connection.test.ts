import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionWatch } from '#renderer/client/connection.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the connection to the host', () => {
  it('is asked for again and again while it is gone, and says when it is back', async () => {
    let isBack = false;
    const watch: ConnectionWatch = new ConnectionWatch(() => {
      if (isBack) watch.answered();
      else watch.unanswered();
      return isBack ? Promise.resolve() : Promise.reject(new TypeError('failed to fetch'));
    });
    const states: string[] = [];
    watch.subscribe(() => states.push(watch.state()));
    watch.unanswered();
    watch.unanswered();
    await vi.advanceTimersByTimeAsync(6100);
    expect(states).toEqual(['gone']);
    isBack = true;
    await vi.advanceTimersByTimeAsync(2000);
    expect(states).toEqual(['gone', 'connected']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(states).toEqual(['gone', 'connected']);
  });

  it('is asked for at once when somebody wants to know', async () => {
    const ask = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const watch = new ConnectionWatch(ask);
    watch.unanswered();
    await watch.askNow();
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('tells a host that no longer knows the page from one that is away', () => {
    const watch = new ConnectionWatch(() => Promise.resolve());
    watch.signedOut();
    expect(watch.state()).toBe('signed-out');
    watch.answered();
    expect(watch.state()).toBe('connected');
  });
});
