import { afterEach, describe, expect, it } from 'vitest';
import { changeSetting, forgetSettings, redoSetting, undoSetting } from '#renderer/ui/settings/history.ts';

/** A setting that is kept nowhere. */
function settingOf(first: string) {
  let value = first;
  return {
    get: () => value,
    set: (next: string) => {
      value = next;
    },
  };
}
const name = () => 'Distance';

describe('the history of settings', () => {
  afterEach(forgetSettings);

  it('goes back through several settings and forth again', async () => {
    const [distance, mass] = [settingOf('km'), settingOf('kg')];
    changeSetting(distance, 'mi', name);
    changeSetting(mass, 'lb', name);
    await undoSetting();
    await undoSetting();
    expect([distance.get(), mass.get()]).toEqual(['km', 'kg']);
    await redoSetting();
    expect([distance.get(), mass.get()]).toEqual(['mi', 'kg']);
  });

  it('has nothing to redo once another change was made, and no step for what changed nothing', async () => {
    const [distance, mass] = [settingOf('km'), settingOf('kg')];
    changeSetting(distance, 'mi', name);
    await undoSetting();
    changeSetting(mass, 'lb', name);
    changeSetting(mass, 'lb', name);
    await redoSetting();
    expect([distance.get(), mass.get()]).toEqual(['km', 'lb']);
    await undoSetting();
    expect(mass.get()).toBe('kg');
  });
});
