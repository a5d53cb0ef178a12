import { constant, oneof, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { itemLimits, MOST_SESSION_MINUTES, overrides } from '#shared/knowledge/precedence.ts';
import { medicines, runningItems } from '#shared/knowledge/precedence/selections.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { RedFlag } from '#shared/knowledge/types.ts';
import { isAllowed } from '#shared/plan/collect.ts';
import { makePlan } from '#shared/plan/plan.ts';
import { readFor } from '#shared/plan/reading.ts';
import type { Choices, Plan, ScheduleWeek } from '#shared/plan/types.ts';
import { ARBITRARY_TODAY, arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { arbitraryChoices, everythingWanted } from '#tests/fixtures/arbitrary-choices.ts';
import { check, keepsAll, LONG_TIMEOUT_MS, RUNS } from './reasoning.support.ts';

type Planned = ReturnType<typeof planned>;
function planned(answers: Answers, choices: Choices) {
  const facts = buildFacts(answers, ARBITRARY_TODAY);
  const assessment = assess(facts);
  return { facts, assessment, plan: makePlan(facts, assessment, choices) };
}
const selected = ({ items }: Plan): string[] => items.filter((item) => item.selected).map(({ id }) => id);
const isSafe = (id: string): boolean => id.startsWith('ref-') || id === 'load-stop-running';
const choices = oneof(arbitraryChoices, constant<Choices>({}), constant(everythingWanted));
type Judge = (planned: Planned, answers: Answers, chosen: Choices) => void;
/** What every plan keeps, whoever comes and whatever is chosen. */
const laws: Readonly<Record<string, Judge>> = {
  'comes out, the same twice, and names each item once': ({ plan }, answers, chosen) => {
    expect(planned(answers, chosen).plan).toEqual(plan);
    const ids = [...plan.items, ...plan.removed].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  },
  'is withheld by an emergency or same-day flag, and then only says whom to see': ({ assessment, plan }) => {
    const isUrgent = assessment.redFlags.some(
      ({ urgency }) => urgency === 'emergency' || urgency === 'same-day',
    );
    expect(plan.withheld === 'safety').toBe(isUrgent);
    const idle = isUrgent ? selected(plan).filter((id) => !isSafe(id)) : [];
    expect(idle).toEqual([]);
    expect(isUrgent && plan.schedule !== null).toBe(false);
  },
  'is withheld while the minimum data set has a gap': ({ assessment, plan }) => {
    const isComplete = assessment.missing.length === 0;
    expect(isComplete || plan.withheld === 'safety' || plan.withheld === 'draft').toBe(true);
  },
  'never holds what a flag blocks, fired or unknown, unless a doctor may and does override': ({
    facts,
    assessment,
    plan,
  }) => {
    const kept = new Set(selected(plan));
    const mayOverride = (item: string, flag: string) =>
      facts.role === 'doctor' && overrides.some((one) => one.item === item && one.rule === flag);
    const broken = [...assessment.redFlags, ...assessment.notExcluded].flatMap(({ id }) =>
      ((redFlags[id] as RedFlag).blocks ?? []).filter((item) => kept.has(item) && !mayOverride(item, id)),
    );
    expect(broken).toEqual([]);
  },
  'never holds what an item of its own forbids, but for what a red flag orders': ({
    facts,
    assessment,
    plan,
  }) => {
    const reading = readFor(facts, assessment);
    const unfit = selected(plan).filter((id) => !isAllowed(id as InterventionId, reading));
    expect(plan.withheld === null ? unfit.filter((id) => !/^(ref|load)-/.test(id)) : []).toEqual([]);
  },
  'never lets a stopped runner run': ({ plan }) => {
    const isStopped = plan.stopRunFlags.length > 0;
    const running = selected(plan).filter((id) => (runningItems as readonly string[]).includes(id));
    expect(isStopped ? running : []).toEqual([]);
    expect(isStopped && plan.schedule !== null).toBe(false);
  },
  'holds no medicine for a coach or a child, and never more than one': ({ facts, plan }) => {
    const drugs = plan.items.filter(({ id }) => (medicines as readonly string[]).includes(id));
    expect(drugs.filter((drug) => drug.selected).length).toBeLessThanOrEqual(1);
    const age = facts.values.ageYears;
    const isNever = facts.role === 'coach' || (age !== undefined && age < 16);
    expect(isNever ? drugs : []).toEqual([]);
  },
  'stays short, whatever is wanted': ({ plan }) => {
    for (const domain of ['strengthening', 'stretching', 'technique', 'footwear'] as const) {
      const count = plan.items.filter((item) => item.domain === domain && item.selected).length;
      expect(count).toBeLessThanOrEqual(itemLimits[domain].most);
    }
    expect(plan.sessionMinutes).toBeLessThanOrEqual(MOST_SESSION_MINUTES);
  },
  'keeps its running schedule within the caps': ({ facts, plan }) => {
    if (plan.schedule?.kind !== 'distance') return;
    const { weeks } = plan.schedule;
    weeks.forEach((week, index) => expectWithinCaps(week, weeks.slice(0, index)));
    for (const { km } of weeks) expect(km).toBeLessThanOrEqual(facts.values.weeklyKmUsual ?? 0);
    expect(weeks[0]?.from ?? '').toSatisfy((from: string) => from >= ARBITRARY_TODAY);
  },
};

describe('every plan', { timeout: LONG_TIMEOUT_MS }, () => {
  it('keeps the laws of planning', () => {
    let schedules = 0;
    check(tuple(arbitraryAnswers, choices), ([answers, chosen]) => {
      const given = planned(answers, chosen);
      if (given.plan.schedule?.kind === 'distance') schedules += 1;
      keepsAll(laws, given, answers, chosen);
    });
    expect(schedules).toBeGreaterThan(RUNS / 40);
  });
});

function expectWithinCaps(week: ScheduleWeek, earlier: readonly ScheduleWeek[]): void {
  const { sessions, km, longestKm, capKm } = week;
  expect(longestKm).toBeLessThanOrEqual(capKm);
  expect(sessions.reduce((sum, run) => sum + run.km, 0)).toBeCloseTo(km, 9);
  for (const run of sessions) expect(run.km).toBeLessThanOrEqual(longestKm);
  const dates = sessions.map(({ date }) => date);
  expect(dates).toEqual([...new Set(dates)].sort());
  expect(dates.length).toBeLessThanOrEqual(5);
  if (earlier.length === 0) return;
  const longestBefore = Math.max(...earlier.map((one) => one.longestKm));
  expect(longestKm).toBeLessThanOrEqual(Math.max(1.1 * longestBefore, longestBefore + 0.5));
}
