import { constantFrom, record, shuffledSubarray, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessReport } from '#electron/hosts/command/assess-report.ts';
import { minimalChanges } from '#shared/assessment/minimal-change/minimal-changes.ts';
import { reasonAbout } from '#electron/services/reasoning.ts';
import { projectForRole } from '#electron/services/role-projection.ts';
import { isQuestionId, questionIds, questions, type Answers } from '#shared/intake/questions.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { ARBITRARY_TODAY, arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { arbitraryChoices } from '#tests/fixtures/arbitrary-choices.ts';
import { check, LONG_TIMEOUT_MS, wordsIn } from './reasoning.support.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const intakes = record({ answers: arbitraryAnswers, choices: arbitraryChoices });
const withRole = (answers: Answers, assessorRole: 'doctor' | 'coach'): Answers => ({
  ...answers,
  assessorRole,
});

describe('the reasoning', { timeout: LONG_TIMEOUT_MS }, () => {
  it('never throws, and says the same twice', () => {
    check(intakes, ({ answers, choices }) => {
      const once = JSON.stringify(reasonAbout(answers, choices, ARBITRARY_TODAY));
      expect(JSON.stringify(reasonAbout(answers, choices, ARBITRARY_TODAY))).toBe(once);
    });
  });

  it('does not care in which order the answers were given', () => {
    const order = shuffledSubarray([...questionIds], { minLength: questionIds.length });
    check(tuple(intakes, order), ([{ answers, choices }, ids]) => {
      const given: Readonly<Record<string, unknown>> = answers;
      const shuffled = Object.fromEntries(
        ids.filter((id) => id in answers).map((id) => [id, given[id]]),
      ) as Answers;
      expect(JSON.stringify(reasonAbout(shuffled, choices, ARBITRARY_TODAY))).toBe(
        JSON.stringify(reasonAbout(answers, choices, ARBITRARY_TODAY)),
      );
    });
  });

  it('withholds the plan for safety as soon as an emergency or same-day flag fires, and only then', () => {
    let urgentRuns = 0;
    check(intakes, ({ answers, choices }) => {
      const { assessment, plan } = reasonAbout(answers, choices, ARBITRARY_TODAY);
      const isUrgent = assessment.redFlags.some(
        ({ urgency }) => urgency === 'emergency' || urgency === 'same-day',
      );
      if (isUrgent) urgentRuns += 1;
      expect(plan.withheld === 'safety').toBe(isUrgent);
    });
    expect(urgentRuns).toBeGreaterThan(100);
  });
});

const conditionIds: ReadonlySet<string> = new Set(Object.keys(conditions));
const doctorsOnly: ReadonlySet<string> = new Set(questionIds.filter((id) => questions[id].who !== 'both'));

describe('what a coach gets', { timeout: LONG_TIMEOUT_MS }, () => {
  const seenBy =
    (role: 'doctor' | 'coach') => (answers: Answers, choices: Parameters<typeof reasonAbout>[1]) =>
      projectForRole(reasonAbout(withRole(answers, role), choices, ARBITRARY_TODAY));

  it('names no condition, no item outside a coach’s scope and no question that only a doctor answers', () => {
    check(intakes, ({ answers, choices }) => {
      const seen = seenBy('coach')(answers, choices);
      const { facts, assessment } = reasonAbout(withRole(answers, 'coach'), choices, ARBITRARY_TODAY);
      const changes = minimalChanges(facts, assessment.hypotheses);
      const words = wordsIn([seen, assessReport(seen, changes, catalogue)]);
      expect(words.filter((word) => conditionIds.has(word))).toEqual([]);
      expect(words.filter((word) => isWithheldFromCoach(word as InterventionId))).toEqual([]);
      expect(words.filter((word) => isQuestionId(word) && doctorsOnly.has(word))).toEqual([]);
    });
  });

  it('would find all three in what a doctor gets', () => {
    const found = { conditions: 0, items: 0, questions: 0 };
    check(intakes, ({ answers, choices }) => {
      const words = wordsIn(seenBy('doctor')(answers, choices));
      if (words.some((word) => conditionIds.has(word))) found.conditions += 1;
      if (words.some((word) => isWithheldFromCoach(word as InterventionId))) found.items += 1;
      if (words.some((word) => doctorsOnly.has(word))) found.questions += 1;
    });
    expect(Math.min(...Object.values(found))).toBeGreaterThan(10);
  });

  it('keeps every red flag that fired or is still open, with the same urgency', () => {
    check(
      tuple(intakes, constantFrom('doctor' as const, 'coach' as const)),
      ([{ answers, choices }, role]) => {
        const full = reasonAbout(withRole(answers, role), choices, ARBITRARY_TODAY);
        const { assessment } = projectForRole(full);
        const named = (flags: readonly { id: string; urgency: string }[]) =>
          flags.map(({ id, urgency }) => `${id} ${urgency}`);
        expect(named(assessment.redFlags)).toEqual(named(full.assessment.redFlags));
        expect(named(assessment.notExcluded)).toEqual(named(full.assessment.notExcluded));
      },
    );
  });
});
