import { describe, expect, it } from 'vitest';
import { differencesOf } from '#renderer/features/plan/changes/differences.ts';
import { namesOfChanges } from '#renderer/features/plan/changes/undone.ts';
import { sheetWordsOf } from '#shared/handout/words.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Choices } from '#shared/plan/types.ts';
import { outerKnee, PLAN_TODAY, planFor } from '#tests/fixtures/planned.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const viewOf = (choices: Choices) => ({
  choices,
  plan: planFor(outerKnee, choices),
  proposal: planFor(outerKnee),
  source: { values: buildFacts(outerKnee, PLAN_TODAY).values, words: sheetWordsOf(catalogue) },
  today: PLAN_TODAY,
});
const differences = (choices: Choices) => differencesOf(viewOf(choices));

const everything: Choices = {
  items: {
    'ex-band-walk': { removed: true },
    'ex-step-down': { added: true },
    'ex-hip-hitch': { dose: { sets: 4 }, wording: 'Lift slowly.' },
    'load-no-hills-speed': { kept: true },
  },
  order: ['ex-side-plank', 'ex-hip-hitch'],
  bulkDose: { level: 'calm', daysPerWeek: 2 },
  lackingEquipment: ['band'],
  restartDate: '2026-06-27',
  running: { weekdays: [2, 4, 6], runsKm: { '2026-06-27': 2 }, weekLights: { 1: 'amber' } },
  race: { decision: 'evt-consult-first', reason: 'a second opinion' },
  nextCheck: '2026-06-22',
};

describe('what the clinician changed', () => {
  it('is listed beside what was proposed', () => {
    expect(differences(everything).map(({ what, change }) => `${what}: ${change}`)).toEqual([
      'Band walk: taken off',
      'Step down: added',
      'Hip hitch: sets: 3 → 4',
      'Hip hitch: your words: Lift slowly.',
      'Strength: in your order',
      'All exercises: building → calm',
      'All exercises: days a week: 2',
      'All exercises: without elastic band',
      'Restart on: Thu 25 June → Sat 27 June',
      'Running days: on Tu, Th, Sa',
      'Running plan: 1 run set by you',
      'Week 1: amber',
      'Race: ask a doctor first',
      'Next check: Mon 29 June → Mon 22 June',
    ]);
  });

  it('goes back one by one until nothing is left but what changes nothing', () => {
    const back = differences(everything).reduce((left, { takeBack }) => takeBack(left), everything);
    expect(back).toEqual({ items: { 'load-no-hills-speed': { kept: true } } });
    expect(differences(back)).toEqual([]);
    expect(differences({})).toEqual([]);
  });
});

describe('what was undone', () => {
  const names = (before: Choices, after: Choices): string =>
    namesOfChanges(viewOf(before), [{ kind: 'choices', choices: after }]);

  it('is named by the line, the part of the plan or the question that it was about', () => {
    const { nextCheck: _check, items, ...others } = everything;
    const { 'ex-hip-hitch': _line, ...otherItems } = items ?? {};
    expect(names(everything, { ...others, items: otherItems })).toBe('Hip hitch, Next check');
    expect(names({}, { running: { runsKm: { '2026-06-27': 2 } } })).toBe('Running plan');
    expect(names({}, { items: { 'ex-hip-hitch': { dose: { sets: 4 } } } })).toBe('Hip hitch');
    expect(namesOfChanges(viewOf({}), [{ kind: 'answer', question: 'nprsRest', value: 3 }])).toBe('At rest');
  });

  it('is called a choice of the plan where the proposal is the same', () => {
    expect(names({}, { items: { 'ex-hip-hitch': { kept: true } } })).toBe('a choice of the plan');
  });
});
