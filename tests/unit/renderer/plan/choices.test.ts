import { setWording } from '#shared/plan/wording.ts';
import { describe, expect, it } from 'vitest';
import {
  addItem,
  forgetItem,
  moveItem,
  restoreItem,
  restoreOrder,
  setBulk,
  setDose,
  setDoses,
  setLacking,
  setReason,
  switchItem,
} from '#renderer/features/plan/choices/items.ts';
import {
  restoreRuns,
  setNextCheck,
  setRace,
  setRestart,
  setRun,
  setWeekdays,
  setWeekLight,
} from '#renderer/features/plan/choices/running.ts';
import { choicesSchema } from '#shared/plan/choices-schema.ts';
import type { Choices } from '#shared/plan/types.ts';

/** Each step on what the step before has left. */
const after = (...steps: ((choices: Choices) => Choices)[]): Choices =>
  steps.reduce((choices, step) => step(choices), {});

describe('the clinician’s choices', () => {
  it('say only what differs: what goes back leaves nothing behind', () => {
    const changed = after(
      (now) => switchItem(now, 'ex-hip-hitch', false),
      (now) => setReason(now, 'ex-hip-hitch', ' seen by the surgeon '),
      (now) => setDose(now, 'ex-bridge', 'sets', 4),
      (now) => setWording(now, 'ex-bridge', 'en', ' Lift slowly. '),
      (now) => setBulk(now, 'level', 'calm'),
      (now) => setLacking(now, 'band', true),
      (now) => setRestart(now, '2026-06-22'),
      (now) => setNextCheck(now, '2026-06-20'),
      (now) => setRace(now, { decision: 'evt-no-start', reason: 'sore' }),
      (now) => setRun(now, '2026-06-23', 4),
      (now) => setWeekLight(now, 1, 'amber'),
      (now) => setWeekdays(now, [6, 2]),
    );
    expect(changed).toEqual({
      items: {
        'ex-hip-hitch': { removed: true, overrideReason: 'seen by the surgeon' },
        'ex-bridge': { dose: { sets: 4 }, wordings: { en: 'Lift slowly.' } },
      },
      bulkDose: { level: 'calm' },
      lackingEquipment: ['band'],
      restartDate: '2026-06-22',
      nextCheck: '2026-06-20',
      race: { decision: 'evt-no-start', reason: 'sore' },
      running: { runsKm: { '2026-06-23': 4 }, weekLights: { 1: 'amber' }, weekdays: [2, 6] },
    });
    expect(choicesSchema.safeParse(changed).success).toBe(true);
    const back = [
      (now: Choices) => forgetItem(now, 'ex-hip-hitch'),
      (now: Choices) => setDose(now, 'ex-bridge', 'sets', undefined),
      (now: Choices) => setWording(now, 'ex-bridge', 'en', ' '),
      (now: Choices) => setBulk(now, 'level', undefined),
      (now: Choices) => setLacking(now, 'band', false),
      (now: Choices) => setRestart(now, undefined),
      (now: Choices) => setNextCheck(now, undefined),
      (now: Choices) => setRace(now, undefined),
      (now: Choices) => setRun(now, '2026-06-23', undefined),
      (now: Choices) => setWeekLight(now, 1, undefined),
      (now: Choices) => setWeekdays(now, []),
    ];
    expect(back.reduce((left, step) => step(left), changed)).toEqual({});
  });

  it('keep what was asked for when words and dose go back', () => {
    const added = addItem({}, 'ex-step-down', ['ex-band-walk']);
    const dosed = setWording(setDose(added, 'ex-step-down', 'sets', 2), 'ex-step-down', 'en', 'Slowly.');
    expect(restoreItem(dosed, 'ex-step-down')).toEqual({
      items: { 'ex-band-walk': { removed: true }, 'ex-step-down': { added: true } },
    });
  });

  it('set one number for many items', () => {
    expect(setDoses({}, ['ex-bridge', 'ex-squat'], 'sets', 2)).toEqual({
      items: { 'ex-bridge': { dose: { sets: 2 } }, 'ex-squat': { dose: { sets: 2 } } },
    });
  });

  it('take back all runs and keep the lights', () => {
    const both = setWeekLight(setRun({}, '2026-06-23', 0), 2, 'red');
    expect(restoreRuns(both)).toEqual({ running: { weekLights: { 2: 'red' } } });
  });

  describe('order', () => {
    const strength = ['ex-hip-hitch', 'ex-side-plank', 'ex-band-walk'] as const;

    it('moves an item among those of its domain and leaves the others alone', () => {
      const shoes = moveItem({}, ['shoe-fit', 'shoe-keep'], 'shoe-keep', -1) ?? {};
      const both = moveItem(shoes, strength, 'ex-hip-hitch', 1) ?? {};
      expect(both.order).toEqual(['shoe-keep', 'shoe-fit', 'ex-side-plank', 'ex-hip-hitch', 'ex-band-walk']);
      expect(restoreOrder(both, strength).order).toEqual(['shoe-keep', 'shoe-fit']);
    });

    it.each([
      ['first', 'ex-hip-hitch', -1],
      ['last', 'ex-band-walk', 1],
      ['stranger', 'ex-bridge', 1],
    ] as const)('does not move the %s beyond its domain', (_which, id, places) => {
      expect(moveItem({}, strength, id, places)).toBeUndefined();
    });
  });
});
