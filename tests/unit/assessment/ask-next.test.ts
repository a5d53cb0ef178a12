import { describe, expect, it } from 'vitest';
import { beliefIn, informationGain } from '#shared/assessment/ask-next/information-gain.ts';
import { plausibleAnswers } from '#shared/assessment/ask-next/plausible-answers.ts';
import { suppose } from '#shared/assessment/ask-next/supposed.ts';
import { assess } from '#shared/assessment/assess.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { questionIds, type Answers, type QuestionId } from '#shared/intake/questions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { outerKnee } from '#tests/fixtures/planned.ts';

const TODAY = '2026-06-15';
const factsOf = (answers: Answers) => buildFacts(answers, TODAY);
const asked = (answers: Answers) => assess(factsOf(answers)).askNext;
const without = (...ids: readonly QuestionId[]): Answers =>
  Object.fromEntries(Object.entries(outerKnee).filter(([id]) => !ids.includes(id as QuestionId))) as Answers;
const gain = (answers: Answers, question: QuestionId) => {
  const facts = factsOf(answers);
  return informationGain(
    facts,
    beliefIn(assess(facts).hypotheses),
    question,
    plausibleAnswers(question, TODAY),
  );
};

describe('what to ask next', () => {
  it('begins with what could reveal an emergency, the cheapest first', () => {
    const first = asked({ assessorRole: 'doctor' }).slice(0, 4);
    const urgencies = first.map(({ reason }) =>
      reason.kind === 'flag' ? redFlags[reason.flag].urgency : reason.kind,
    );
    expect(urgencies).toEqual(['emergency', 'emergency', 'emergency', 'emergency']);
    expect(first.map(({ seconds }) => seconds)).toEqual([3, 3, 3, 3]);
  });

  it('prefers the open flag to the most telling test', () => {
    const [first] = asked(without('nerveVessel', 'tNoble'));
    expect(first).toMatchObject({ question: 'nerveVessel', reason: { kind: 'flag' } });
  });

  it('then asks what tells the conditions apart, and names the condition and the weight', () => {
    const [next] = asked(without('tNoble'));
    expect(next).toEqual({
      question: 'tNoble',
      reason: { kind: 'hypothesis', condition: 'iliotibial-band-syndrome', weight: 3 },
      seconds: 30,
    });
  });

  it('weighs what is learnt against the seconds it takes', () => {
    const answers = without('runTiming', 'tNoble', 'aggravators', 'onsetType', 'painFocality');
    const perSecond = asked(answers)
      .filter(({ reason }) => reason.kind === 'hypothesis')
      .map(({ question, seconds }) => gain(answers, question).nats / seconds);
    expect(perSecond.length).toBeGreaterThan(3);
    expect(perSecond).toEqual(perSecond.toSorted((one, other) => other - one));
  });

  it('asks for triage alone once an emergency has fired', () => {
    const kinds = asked({ assessorRole: 'doctor', saddleSymptoms: true }).map(({ reason }) => reason.kind);
    expect(new Set(kinds)).toEqual(new Set(['flag']));
  });

  it('comes to the plan when nothing else is open', () => {
    const reasons = new Map(asked(outerKnee).map(({ question, reason }) => [question, reason.kind]));
    expect(reasons.get('shoeFit')).toBe('plan');
    expect(reasons.has('promAkps')).toBe(false);
  });

  it('names no condition to a coach', () => {
    const kinds = asked({ ...without('painZoneMain', 'runTiming'), assessorRole: 'coach' }).map(
      ({ reason }) => reason.kind,
    );
    expect(kinds).toContain('pattern');
    expect(kinds).not.toContain('hypothesis');
  });
});

describe('expected information', () => {
  it('is nothing where no condition reads the answer, and never more than there is to know', () => {
    expect(gain(outerKnee, 'hasCoach').nats).toBe(0);
    const facts = factsOf({ assessorRole: 'doctor' });
    const entropy = Math.log(beliefIn(assess(facts).hypotheses).size);
    const gains = questionIds.map((id) => gain({ assessorRole: 'doctor' }, id).nats);
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...gains)).toBeLessThan(entropy);
  });

  it('is told most by the zone that hurts, from the start', () => {
    const gains = questionIds.map((id) => [id, gain({ assessorRole: 'doctor' }, id).nats] as const);
    const [first] = gains.toSorted(([, one], [, other]) => other - one);
    expect(first?.[0]).toBe('painZoneMain');
  });
});

describe('plausible answers', () => {
  it('share out the whole for every question that a rule can read', () => {
    const sums = questionIds
      .map((id) => plausibleAnswers(id, TODAY).reduce((sum, { share }) => sum + share, 0))
      .filter((sum) => sum > 0);
    expect(sums.length).toBeGreaterThan(180);
    expect(sums.filter((sum) => Math.abs(sum - 1) > 1e-9)).toEqual([]);
  });

  it('fall on both sides of every number at which a rule turns', () => {
    const stiffness = plausibleAnswers('morningStiffnessMin', TODAY).map(({ value }) => Number(value));
    expect(stiffness.some((minutes) => minutes >= 1 && minutes <= 10)).toBe(true);
    expect(stiffness.some((minutes) => minutes > 10 && minutes <= 30)).toBe(true);
    expect(stiffness.some((minutes) => minutes > 30)).toBe(true);
  });
});

describe('a supposed answer', () => {
  it('brings its computed facts and takes away the questions that it makes pointless', () => {
    const then = suppose(factsOf({ assessorRole: 'doctor', massKg: 90 }), 'heightCm', 180);
    expect(then.values.bmi).toBeCloseTo(27.8, 1);
    const gradual = suppose(factsOf({ assessorRole: 'doctor' }), 'onsetType', 'gradual');
    expect(gradual.shown.has('deformity')).toBe(false);
    expect(gradual.values.onsetType).toBe('gradual');
  });
});
