import { describe, expect, it } from 'vitest';
import { itemOf, onPaper, outerKnee, planFor, removedBy, soreBone } from '#tests/fixtures/planned.ts';

describe('worked example 1: outer knee, doctor', () => {
  const plan = planFor(outerKnee);
  const domain = (name: string) => onPaper(plan).filter((id) => itemOf(plan, id).domain === name);

  it('pauses ten days, then restarts at 30 %', () => {
    expect(plan.withheld).toBeNull();
    expect(itemOf(plan, 'load-stage-3').dose).toEqual({ pauseDays: 10 });
    expect(plan.schedule).toMatchObject({ kind: 'distance', item: 'load-restart-30', from: '2026-06-25' });
    const weeks = plan.schedule?.kind === 'distance' ? plan.schedule.weeks : [];
    expect(weeks.slice(0, 3).map(({ km, longestKm, sessions }) => [km, longestKm, sessions.length])).toEqual([
      [12, 4.5, 4],
      [16, 5, 4],
      [20, 5.5, 4],
    ]);
  });
  it('asks for four exercises at the middle dose', () => {
    expect(domain('strengthening').map((id) => [id, itemOf(plan, id).dose])).toEqual([
      ['ex-hip-hitch', { daysPerWeek: 3, sets: 3, repetitions: 10 }],
      ['ex-side-plank', { daysPerWeek: 3, sets: 3, holdSeconds: 20 }],
      ['ex-band-walk', { daysPerWeek: 3, sets: 3, repetitions: 10 }],
      ['ex-single-leg-squat-control', { daysPerWeek: 3, sets: 3, repetitions: 8 }],
    ]);
    expect(plan.sessionMinutes).toBe(25);
  });
  it('keeps the runner fit in water and on the cross-trainer', () => {
    expect(domain('cross-training')).toEqual(['xt-swim', 'xt-aqua-jog', 'xt-elliptical']);
  });
  it('changes one thing in the style: five steps more in a hundred', () => {
    expect(domain('technique')).toEqual(['tech-cadence-up']);
    expect(itemOf(plan, 'tech-cadence-up').dose).toMatchObject({ cadenceFromSpm: 162, cadenceToSpm: 170 });
    expect(domain('footwear')).toEqual([]);
  });
  it('allows ice for ten minutes and no tablets', () => {
    expect(domain('symptom-relief')).toEqual(['sym-ice']);
    expect(itemOf(plan, 'sym-ice').dose).toEqual({ minutes: 10 });
    expect(onPaper(plan)).toContain('edu-no-self-medication');
  });
  it('walks down the steep parts, changes the side of the road, runs flat', () => {
    expect(onPaper(plan)).toEqual(
      expect.arrayContaining([
        'load-downhill-walk',
        'edu-surface',
        'load-no-hills-speed',
        'load-count-races',
      ]),
    );
  });
  it('does not race now, decides again two weeks before, checks in two weeks', () => {
    expect(domain('event-decision')).toEqual(['evt-no-start']);
    expect(plan.raceDecisionDate).toBe('2026-07-06');
    expect(plan.nextCheck).toBe('2026-06-29');
  });
  it('says which finding and cause speak for an item', () => {
    expect(itemOf(plan, 'ex-hip-hitch')).toMatchObject({
      causes: ['cause-weak-hip-abductor'],
      conditions: ['iliotibial-band-syndrome'],
      origin: 'proposed',
    });
    expect(itemOf(plan, 'load-restart-30')).toMatchObject({
      causes: ['cause-load-single-spike'],
      because: ['overuseStage', 'spikePct'],
      evidence: 'D',
      sources: ['S91'],
    });
    expect(plan.painLimit).toBe('first-sharp-pain');
  });
});

describe('worked example 2: sore shin bone, coach', () => {
  const plan = planFor(soreBone);

  it('stops running and sends to a doctor within the week', () => {
    expect(onPaper(plan)).toEqual([
      'load-stop-running',
      'rec-sleep',
      'rec-fuel',
      'xt-swim',
      'xt-aqua-jog',
      'xt-walk',
      'ref-week',
      'ref-sports-doctor',
      'ref-imaging-mri',
      'edu-good-bad-pain',
      'edu-what-it-is',
      'edu-cause-not-spot',
      'edu-expected-course',
      'edu-diary',
      'edu-no-self-medication',
    ]);
    expect(plan).toMatchObject({
      withheld: null,
      schedule: null,
      painLimit: 'zero',
      nextCheck: '2026-06-22',
      sessionMinutes: 0,
    });
    expect(plan.stopRunFlags).toEqual(expect.arrayContaining(['rf-bsi-high', 'rf-bsi', 'rf-night-pain']));
    expect(itemOf(plan, 'load-stop-running').because).toContain('boneTenderness');
  });
  it('lists what the rules took off', () => {
    expect(removedBy(plan, 'load-restart-30')).toBe('cf-week-flag');
    expect(removedBy(plan, 'shoe-transition')).toBe('cf-bone-possible');
    expect(removedBy(plan, 'load-bsi-protocol')).toBe('cf-role-coach');
  });
  it('gives a doctor the bone protocol, and exercises only when kept on purpose', () => {
    const seen = { ...soreBone, assessorRole: 'doctor', redsSigns: ['none'], cancerHistory: 'no' } as const;
    const doctors = planFor(seen);
    expect(onPaper(doctors)).toContain('load-bsi-protocol');
    expect(itemOf(doctors, 'ex-bridge').selected).toBe(false);
    expect(onPaper(planFor(seen, { items: { 'ex-bridge': { kept: true } } }))).toContain('ex-bridge');
  });
});
