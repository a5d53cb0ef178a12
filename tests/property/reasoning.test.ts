import { record, shuffledSubarray, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessReport } from '#electron/hosts/command/assess-report.ts';
import { minimalChanges } from '#shared/assessment/minimal-change/minimal-changes.ts';
import { reasonAbout, type FullReasoning } from '#electron/services/reasoning.ts';
import { projectForRole } from '#electron/services/role-projection.ts';
import { isQuestionId, questionIds, questions, type Answers } from '#shared/intake/questions.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { ARBITRARY_TODAY, arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { arbitraryChoices } from '#tests/fixtures/arbitrary-choices.ts';
import { check, keepsAll, LONG_TIMEOUT_MS, RUNS, unless, wordsIn } from './reasoning.support.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const intakes = record({ answers: arbitraryAnswers, choices: arbitraryChoices });
type Intake = { readonly answers: Answers; readonly choices: Parameters<typeof reasonAbout>[1] };
const reasonOn = ({ answers, choices }: Intake): FullReasoning =>
  reasonAbout(answers, choices, ARBITRARY_TODAY);
const as = (assessorRole: 'doctor' | 'coach', { answers, choices }: Intake): FullReasoning =>
  reasonOn({ answers: { ...answers, assessorRole }, choices });

const shuffled = (answers: Answers, ids: readonly string[]): Answers => {
  const given: Readonly<Record<string, unknown>> = answers;
  return Object.fromEntries(ids.filter((id) => id in given).map((id) => [id, given[id]])) as Answers;
};
/** Everything that was concluded, as one text; without what to ask next, which is worked out only when it is read. */
const withoutAsking = ({ facts, assessment, plan }: FullReasoning): string => {
  const parts = Object.keys(assessment).filter((part) => part !== 'askNext') as (keyof typeof assessment)[];
  return JSON.stringify([facts, Object.fromEntries(parts.map((part) => [part, assessment[part]])), plan]);
};
const isUrgent = ({ assessment }: FullReasoning): boolean =>
  assessment.redFlags.some(({ urgency }) => urgency === 'emergency' || urgency === 'same-day');

/** What holds of any intake, and of the same answers given again in another order. */
const laws = {
  'says the same again, whatever the order of the answers': (once: FullReasoning, again: FullReasoning) =>
    unless(withoutAsking(again) === withoutAsking(once), 'another conclusion'),
  'withholds the plan for safety when an emergency or same-day flag fires, and only then': (
    once: FullReasoning,
  ) => unless((once.plan.withheld === 'safety') === isUrgent(once), `withheld: ${once.plan.withheld}`),
};

describe('the reasoning', { timeout: LONG_TIMEOUT_MS }, () => {
  const orders = shuffledSubarray([...questionIds], { minLength: questionIds.length });

  it('never throws, and keeps its laws', () => {
    let urgentRuns = 0;
    check(tuple(intakes, orders), ([intake, ids]) => {
      const once = reasonOn(intake);
      if (isUrgent(once)) urgentRuns += 1;
      keepsAll(laws, once, reasonOn({ ...intake, answers: shuffled(intake.answers, ids) }));
    });
    expect(urgentRuns).toBeGreaterThan(100);
  });

  it('asks the same next, whatever the order of the answers', () => {
    let asking = 0;
    check(
      tuple(intakes, orders),
      ([intake, ids]) => {
        const once = reasonOn(intake).assessment.askNext;
        const again = reasonOn({ ...intake, answers: shuffled(intake.answers, ids) }).assessment.askNext;
        if (once.length > 0) asking += 1;
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
      },
      RUNS / 5,
    );
    expect(asking).toBeGreaterThan(100);
  });
});

const conditionIds: ReadonlySet<string> = new Set(Object.keys(conditions));
const doctorsOnly: ReadonlySet<string> = new Set(questionIds.filter((id) => questions[id].who !== 'both'));
/** Words that a coach must not get, by what they are. */
const forbidden = (words: readonly string[]) => ({
  conditions: words.filter((word) => conditionIds.has(word)),
  items: words.filter((word) => isWithheldFromCoach(word as InterventionId)),
  questions: words.filter((word) => isQuestionId(word) && doctorsOnly.has(word)),
});
const flagsOf = ({ redFlags, notExcluded }: FullReasoning['assessment']): string =>
  JSON.stringify([redFlags, notExcluded].map((flags) => flags.map(({ id, urgency }) => [id, urgency])));

describe('what a coach gets', { timeout: LONG_TIMEOUT_MS }, () => {
  it('names no condition, no item outside a coach’s scope and no question that only a doctor answers, and loses no flag', () => {
    check(intakes, (intake) => {
      const full = as('coach', intake);
      const seen = projectForRole(full);
      const changes = minimalChanges(full.facts, full.assessment.hypotheses);
      const told = Object.values(forbidden(wordsIn([seen, assessReport(seen, changes, catalogue)]))).flat();
      expect(told).toEqual([]);
      expect(flagsOf(seen.assessment)).toBe(flagsOf(full.assessment));
    });
  });

  it('would be found out to have all three in what a doctor gets, who loses nothing', () => {
    const found = { conditions: 0, items: 0, questions: 0 };
    check(
      intakes,
      (intake) => {
        const full = as('doctor', intake);
        const seen = projectForRole(full);
        expect(seen.assessment).toBe(full.assessment);
        const told = forbidden(wordsIn(seen));
        for (const kind of ['conditions', 'items', 'questions'] as const) {
          if (told[kind].length > 0) found[kind] += 1;
        }
      },
      RUNS / 5,
    );
    expect(Math.min(...Object.values(found))).toBeGreaterThan(10);
  });
});
