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
import { check, keepsAll, LONG_TIMEOUT_MS, RUNS, unless, type Breaches } from './reasoning.support.ts';

type Planned = ReturnType<typeof planned>;
function planned(answers: Answers, choices: Choices) {
  const facts = buildFacts(answers, ARBITRARY_TODAY);
  const assessment = assess(facts);
  return { facts, assessment, plan: makePlan(facts, assessment, choices) };
}
const selected = ({ items }: Plan): string[] => items.filter((item) => item.selected).map(({ id }) => id);
const isSafe = (id: string): boolean => id.startsWith('ref-') || id === 'load-stop-running';
const choices = oneof(arbitraryChoices, constant<Choices>({}), constant(everythingWanted));
type Judge = (planned: Planned, answers: Answers, chosen: Choices) => Breaches;
/** What every plan keeps, whoever comes and whatever is chosen. */
const laws: Readonly<Record<string, Judge>> = {
  'comes out, the same twice, and names each item once': ({ plan }, answers, chosen) => {
    const ids = [...plan.items, ...plan.removed].map(({ id }) => id);
    return [
      ...unless(JSON.stringify(planned(answers, chosen).plan) === JSON.stringify(plan), 'another plan'),
      ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ];
  },
  'is withheld by an emergency or same-day flag, and then only says whom to see': ({ assessment, plan }) => {
    const isUrgent = assessment.redFlags.some(
      ({ urgency }) => urgency === 'emergency' || urgency === 'same-day',
    );
    return [
      ...unless((plan.withheld === 'safety') === isUrgent, `withheld: ${plan.withheld}`),
      ...(isUrgent ? selected(plan).filter((id) => !isSafe(id)) : []),
      ...unless(!isUrgent || plan.schedule === null, 'a running schedule'),
    ];
  },
  'is withheld while the minimum data set has a gap': ({ assessment, plan }) => {
    const isComplete = assessment.missing.length === 0;
    return unless(
      isComplete || plan.withheld === 'safety' || plan.withheld === 'draft',
      assessment.missing.join(' '),
    );
  },
  'never holds what a flag blocks, fired or unknown, unless a doctor may and does override': ({
    facts,
    assessment,
    plan,
  }) => {
    const kept = new Set(selected(plan));
    const mayOverride = (item: string, flag: string) =>
      facts.role === 'doctor' && overrides.some((one) => one.item === item && one.rule === flag);
    return [...assessment.redFlags, ...assessment.notExcluded].flatMap(({ id }) =>
      ((redFlags[id] as RedFlag).blocks ?? []).filter((item) => kept.has(item) && !mayOverride(item, id)),
    );
  },
  'never holds what an item of its own forbids, but for what a red flag orders': ({
    facts,
    assessment,
    plan,
  }) => {
    if (plan.withheld !== null) return [];
    const reading = readFor(facts, assessment);
    return selected(plan).filter(
      (id) => !/^(ref|load)-/.test(id) && !isAllowed(id as InterventionId, reading),
    );
  },
  'never lets a stopped runner run': ({ plan }) => {
    if (plan.stopRunFlags.length === 0) return [];
    const running = selected(plan).filter((id) => (runningItems as readonly string[]).includes(id));
    return [...running, ...unless(plan.schedule === null, 'a running schedule')];
  },
  'holds no medicine for a coach or a child, and never more than one': ({ facts, plan }) => {
    const drugs = plan.items.filter(({ id }) => (medicines as readonly string[]).includes(id));
    const age = facts.values.ageYears;
    const isNever = facts.role === 'coach' || (age !== undefined && age < 16);
    const taken = drugs.filter((drug) => drug.selected).map(({ id }) => id);
    return [...(isNever ? drugs.map(({ id }) => id) : []), ...taken.slice(1)];
  },
  'stays short, whatever is wanted': ({ plan }) => {
    const domains = ['strengthening', 'stretching', 'technique', 'footwear'] as const;
    const crowded = domains.filter((domain) => {
      const count = plan.items.filter((item) => item.domain === domain && item.selected).length;
      return count > itemLimits[domain].most;
    });
    return [
      ...crowded,
      ...unless(plan.sessionMinutes <= MOST_SESSION_MINUTES, `${plan.sessionMinutes} minutes`),
    ];
  },
  'keeps its running schedule within the caps': ({ facts, plan }) => {
    if (plan.schedule?.kind !== 'distance') return [];
    const { weeks } = plan.schedule;
    const usual = facts.values.weeklyKmUsual ?? 0;
    return [
      ...weeks.flatMap((week, index) => beyondCaps(week, weeks.slice(0, index))),
      ...weeks.filter(({ km }) => km > usual).map(({ km }) => `${km} km of ${usual} usual`),
      ...unless((weeks[0]?.from ?? '') >= ARBITRARY_TODAY, 'a week of the past'),
    ];
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

function beyondCaps(week: ScheduleWeek, earlier: readonly ScheduleWeek[]): Breaches {
  const { sessions, km, longestKm, capKm } = week;
  const dates = sessions.map(({ date }) => date);
  const sum = sessions.reduce((total, run) => total + run.km, 0);
  const longestBefore = Math.max(...earlier.map((one) => one.longestKm));
  const isInOrder = dates.every((date, index) => index === 0 || date > (dates[index - 1] ?? date));
  return [
    ...unless(longestKm <= capKm, `${longestKm} km over the cap of ${capKm}`),
    ...unless(Math.abs(sum - km) < 1e-9, `week ${week.week} adds up to ${sum}, not ${km}`),
    ...unless(
      sessions.every((run) => run.km <= longestKm),
      `week ${week.week} has a longer run than its longest`,
    ),
    ...unless(isInOrder, `week ${week.week} is out of order`),
    ...unless(dates.length <= 5, `week ${week.week} has ${dates.length} runs`),
    ...unless(
      earlier.length === 0 || longestKm <= Math.max(1.1 * longestBefore, longestBefore + 0.5),
      `the longest run grows from ${longestBefore} to ${longestKm}`,
    ),
  ];
}
