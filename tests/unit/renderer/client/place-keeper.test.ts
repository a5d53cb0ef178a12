import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlaceKeeper } from '#renderer/client/place-keeper.ts';
import type { Place } from '#shared/contract/schemas.ts';

const USER = 'u';
const intake = '/assessments/a/intake';
const there: Place = { path: intake, question: 'nprsRun', scroll: 120 };

function keeper() {
  const saved: Place[] = [];
  const places = new PlaceKeeper((place) => {
    saved.push(place);
    return Promise.resolve();
  });
  return { places, saved };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the place of a user', () => {
  it('is saved a moment after the moves, once for several of them', async () => {
    const { places, saved } = keeper();
    places.begin(USER, undefined, '/');
    places.note({ path: intake });
    places.note({ question: 'nprsRest' });
    places.note({ scroll: 40 });
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(saved).toEqual([{ path: intake, question: 'nprsRest', scroll: 40 }]);
  });

  it('begins at the top and without a question on every other screen', async () => {
    const { places, saved } = keeper();
    places.begin(USER, there, '/');
    places.note({ path: '/assessments/a/plan' });
    await places.flush();
    expect(saved).toEqual([{ path: '/assessments/a/plan', scroll: 0 }]);
  });

  it('is the same question again after another screen of the visit, and none after another visit', async () => {
    const { places, saved } = keeper();
    places.begin(USER, undefined, '/');
    places.note({ path: intake });
    places.note({ question: 'nprsRest', scroll: 40 });
    places.note({ path: '/assessments/a/plan' });
    expect(places.returnTo(intake)).toEqual({ path: intake, question: 'nprsRest', scroll: 0 });
    places.note({ path: intake });
    await places.flush();
    expect(saved).toEqual([{ path: intake, question: 'nprsRest', scroll: 0 }]);
    places.note({ path: '/assessments/b/intake' });
    places.note({ path: intake });
    expect(places.returnTo(intake)).toBeUndefined();
    places.note({ question: 'nprsRest' });
    places.note({ path: '/assessments/a/plan' });
    places.begin('another', undefined, '/');
    expect(places.returnTo(intake)).toBeUndefined();
  });

  it('is returned to from the first screen, and on the screen that it names', () => {
    for (const path of ['/', intake]) {
      const { places } = keeper();
      expect(places.begin(USER, there, path)).toBe(intake);
      expect(places.returnTo(intake)).toEqual(there);
    }
  });

  it('gives way to an address that names another screen', () => {
    const { places } = keeper();
    expect(places.begin(USER, there, '/settings')).toBe('/settings');
    expect(places.returnTo('/settings')).toBeUndefined();
  });

  it('is where this page last saw the user, when the host was away; of another user it knows nothing', () => {
    const { places } = keeper();
    places.begin(USER, undefined, intake);
    places.note({ question: 'nprsWalk', scroll: 7 });
    places.begin(USER, there, intake);
    expect(places.returnTo(intake)).toEqual({ path: intake, question: 'nprsWalk', scroll: 7 });
    expect(places.begin('somebody else', { path: '/settings', scroll: 0 }, intake)).toBe('/settings');
    expect(places.begin('a third', undefined, intake)).toBe('/');
  });

  it('is no longer returned to once it was left', () => {
    const { places } = keeper();
    places.begin(USER, there, '/');
    places.note({ path: '/' });
    places.note({ path: intake });
    expect(places.returnTo(intake)).toBeUndefined();
  });

  it('is saved at once before a lock, and not moved by what follows', async () => {
    const { places, saved } = keeper();
    places.begin(USER, there, '/');
    places.note({ question: 'swelling' });
    await places.end();
    places.note({ path: '/' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual([{ ...there, question: 'swelling' }]);
  });

  it('disturbs nobody when it cannot be saved', async () => {
    const places = new PlaceKeeper(() => Promise.reject(new Error('gone')));
    places.begin(USER, undefined, '/');
    places.note({ path: '/settings' });
    await expect(places.flush()).resolves.toBeUndefined();
  });
});
