import { describe, expect, it } from 'vitest';
import { IMPERIAL } from '#shared/words/measures.ts';
import { blockNamed, sectionsOf, sheetFor, wordsOn, workedExample1, workedExample2 } from './sheets.ts';

describe('worked example 1: the runner with the outer knee, seen by a doctor', () => {
  const handout = sheetFor({ answers: workedExample1 });

  it('has the sections in order', () => {
    expect(sectionsOf(handout)).toEqual([
      'ho-main',
      'ho-what',
      'ho-why',
      'ho-pain-light',
      'ho-load',
      'ho-fit',
      'ho-safety',
      'ho-exercises',
      'ho-technique-shoes',
      'ho-relief',
      'ho-race',
      'ho-course',
      'ho-diary',
    ]);
  });

  it('says one thing first, and three steps for the week', () => {
    const main = blockNamed(handout, 'main');
    expect(main.message).toEqual(['Stop running for 10 days.', 'Then start again with short, flat runs.']);
    expect(main.steps).toEqual([
      'Swim or use the cross-trainer if it does not hurt.',
      'Do your exercises 3 times this week.',
      'Write down your pain each morning.',
    ]);
  });

  it('explains the band and shades the outer spot of the right knee', () => {
    const what = blockNamed(handout, 'what');
    expect(what.text.join(' ')).toBe(
      'The band on the outer side of your thigh presses on sore tissue above your knee. ' +
        'It hurts after the same distance each time. With less load it can calm down.',
    );
    expect(what.knee).toMatchObject({
      side: 'right',
      main: 'lateral-femoral-epicondyle',
      caption: 'Right knee from the outer side',
    });
  });

  it('names what may have set it off, what changed first', () => {
    expect(blockNamed(handout, 'list', 'What may have set it off?').items).toEqual([
      'One run was 21 km. Your longest run before was 16 km.',
      'The extra race was not in your plan.',
      'More downhill.',
      'Always the same sloping side of the road.',
      'Your hip side muscle is a little weaker.',
    ]);
  });

  it('shows the three lights and stops at the first sharp pain', () => {
    const light = blockNamed(handout, 'pain-light');
    expect(light.lights.map(({ sign, title, text }) => `${sign}: ${title}. ${text}`)).toEqual([
      'go: 0 to 2 · green. Go on.',
      'wait: 3 to 4 · yellow. Do not add more.',
      'stop: 5 or more · red. Or limping: stop.',
    ]);
    expect(light.note).toBe('Check again the next morning.');
    expect(blockNamed(handout, 'running-plan').after).toContain(
      'Stop at the first sharp pain on the outer side.',
    );
  });

  it('tells every distance in miles where the clinic does, rounded down and adding up', () => {
    const inMiles = sheetFor({ answers: workedExample1, options: { units: IMPERIAL } });
    const plan = blockNamed(inMiles, 'running-plan');
    const first = plan.rows.find((row) => row.kind === 'week');
    expect(first).toMatchObject({ title: 'Week 1', total: '7.2 mi' });
    expect(first?.runs.map(({ distance }) => distance)).toContain('2.7 mi');
    expect(blockNamed(inMiles, 'diary').rows.run).toBe('Run, mi');
    expect(wordsOn(inMiles)).toContain('One run was 13 mi. Your longest run before was 9.9 mi.');
    expect(wordsOn(inMiles)).not.toMatch(/\bkm\b/u);
    const summary = sheetFor({
      answers: workedExample1,
      options: { units: IMPERIAL, audience: 'clinician' },
    });
    expect(wordsOn(summary)).toContain('5 ft 6 in · 137 lb');
    expect(wordsOn(summary)).not.toMatch(/\bkm\b/u);
  });

  it('dates the restart: 12, 16 and 20 km with longest runs of 4.5, 5 and 5.5 km', () => {
    const plan = blockNamed(handout, 'running-plan');
    expect(plan.rows[0]).toEqual({
      kind: 'pause',
      title: 'To 24 June',
      text: 'No running. Restart when you walk fast for 30 minutes with pain 0 to 2.',
    });
    const weeks = plan.rows.filter((row) => row.kind === 'week');
    expect(weeks.slice(0, 3).map(({ title, total }) => `${title}: ${total}`)).toEqual([
      'Week 1: 12 km',
      'Week 2: 16 km',
      'Week 3: 20 km',
    ]);
    expect(
      weeks.slice(0, 3).map(({ runs }) => runs.map(({ distance }) => distance).includes('5 km')),
    ).toEqual([false, true, true]);
    expect(weeks[0]?.runs).toContainEqual({ date: 'Thu 25 June', distance: '4.5 km' });
    expect(weeks).toHaveLength(3);
    expect(plan.rows.at(-1)).toEqual({
      kind: 'pause',
      title: 'Week 4–12',
      text: '16, 24, 26, 28.5, 22.5, 31, 34, 37, 29.5 km',
    });
    expect(plan.after.slice(0, 3)).toEqual([
      'Flat roads only. No fast running.',
      'Walk down steep parts.',
      'Change the side of the road.',
    ]);
  });

  it('keeps the runner fit with sport without impact', () => {
    expect(blockNamed(handout, 'text', 'Keep fit with').text).toEqual([
      'swimming, water running or an easy cross-trainer.',
    ]);
  });

  it('gives four exercises with their doses, each with a stop rule', () => {
    const { cards, note } = blockNamed(handout, 'exercises');
    expect(cards.map(({ title, dose }) => `${title} ${dose}`)).toEqual([
      'Hip hitch 3 × 10',
      'Side plank 3 × 20 s',
      'Band walk 3 × 10',
      'One-leg half squat 3 × 8',
    ]);
    expect(new Set(cards.map(({ stopIf }) => stopIf))).toEqual(new Set(['pain is over 2.']));
    expect(note[0]).toBe('3 days a week · 25 minutes.');
  });

  it('gives one cue, relief without tablets, the race decision and the next check', () => {
    expect(blockNamed(handout, 'text', 'Running style').text).toEqual([
      'Take slightly shorter, quicker steps. Aim for 5 more steps in every 100.',
      'Set a metronome to 170 beats a minute.',
    ]);
    expect(blockNamed(handout, 'text', 'Pain relief').text).toEqual([
      'You may cool the sore spot for 10 minutes, wrapped in a cloth.',
      'Do not take tablets to be able to run.',
    ]);
    expect(blockNamed(handout, 'text', 'Race on Mon 20 July').text).toEqual([
      'Do not race now.',
      'We decide again on Mon 6 July.',
    ]);
    expect(blockNamed(handout, 'text', 'How long?').text).toEqual([
      'Many runners feel clearly better in 4 to 8 weeks. Bad days are normal.',
      'Next check: Mon 29 June.',
      'Questions? Call Example Sports Clinic, 01234 567 890.',
    ]);
  });

  it('hangs the first runs and the pain light on the strip for the fridge', () => {
    const { days, note, lights, rows } = blockNamed(handout, 'diary');
    const planned = days.flatMap(({ day, planned: km }) => (km === undefined ? [] : [`${day}: ${km}`]));
    expect(planned).toEqual(['25: 4.5', '27: 2.5', '28: 2.5']);
    expect(note).toBe('Next check: Mon 29 June');
    expect(lights.map(({ title }) => title)).toEqual([
      '0 to 2 · green',
      '3 to 4 · yellow',
      '5 or more · red',
    ]);
    expect(rows.run).toBe('Run, km');
  });

  it('keeps a diary of 14 days without runs in the pause', () => {
    const { days, title } = blockNamed(handout, 'diary');
    expect(title).toBe('Your diary, 15 to 28 June');
    expect(days).toHaveLength(14);
    expect(days.filter(({ running }) => !running).map(({ day }) => day)).toEqual([
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
    ]);
    expect(days.filter(({ exercise }) => exercise).map(({ weekday, day }) => `${weekday} ${day}`)).toEqual([
      'We 17',
      'Sa 20',
      'Mo 22',
      'We 24',
      'Sa 27',
    ]);
  });

  it('carries date, person and clinic, and says that it is no diagnosis', () => {
    expect(handout.head).toEqual({
      clinic: 'Example Sports Clinic',
      clinicDetails: '12 Park Road · 01234 567 890',
      person: 'For Anna Runner',
      dateAndClinician: 'Mon 15 June 2026 · Dr A. Example',
      running: 'Anna Runner · Mon 15 June 2026',
    });
    expect(handout.foot.first).toBe('Next check: Mon 29 June 2026 · questions: 01234 567 890');
    expect(handout.foot.following).toContain('It is not a diagnosis.');
  });
});

describe('worked example 2: the sore spot on the bone, seen by a coach', () => {
  const handout = sheetFor({ answers: workedExample2 });
  const lines = (title: string) => blockNamed(handout, 'text', title).text;
  const text = (title: string) => lines(title).join(' ');

  it('stops running and sends to a doctor', () => {
    expect(blockNamed(handout, 'main').message).toEqual([
      'Stop running now.',
      'See a doctor within one week.',
    ]);
    expect(blockNamed(handout, 'what').text.join(' ')).toBe(
      'You have one sore spot on the bone below your knee. It hurts with every step and at night. ' +
        'A doctor should check the bone. You may need a scan. Until then, do not run or hop. ' +
        'Show this page to the doctor.',
    );
  });

  it('says what is possible and what is not', () => {
    expect(lines('What you can do')).toEqual([
      'Swim or move in deep water, if it does not hurt at all.',
      'Walk only if walking does not hurt.',
      'If walking hurts, ask about crutches.',
      'Sleep 7 to 9 hours.',
      'Eat regular meals.',
    ]);
    expect(lines('What not to do')).toEqual([
      'Do not take tablets to be able to run.',
      'Do not try to “run it off”.',
    ]);
    expect(new Set(lines('What may have helped it start?'))).toEqual(
      new Set([
        'Your distance went up fast.',
        'One run was much longer than before.',
        'You changed to flatter shoes.',
        'Your body is new to running and needs time.',
      ]),
    );
  });

  it('says when to go sooner, when running comes back and when to check', () => {
    expect(text('Go sooner if')).toBe(
      'You cannot take 4 steps, the pain is strong at rest, your calf swells, or you have fever.',
    );
    expect(text('When will I run again?')).toBe(
      'The doctor decides. If the bone is sore from load, it often needs 6 to 12 weeks without running. ' +
        'Then you start with short walk and run steps.',
    );
    expect(text('Next check')).toBe(
      'After the doctor’s visit, at the latest on Mon 22 June. Questions? Call Example Sports Clinic, 01234 567 890.',
    );
  });

  it('has no running plan, race, diary or draft mark, and no name of a condition', () => {
    const kinds = handout.blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain('running-plan');
    expect(kinds).not.toContain('diary');
    expect(kinds).not.toContain('banner');
    expect(sectionsOf(handout)).not.toContain('ho-race');
    expect(wordsOn(handout)).not.toMatch(/stress injury|fracture|paracetamol|syndrome/iu);
  });
});
