import { isSafetyItem } from '#shared/knowledge/safety-items.ts';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Plan, PlanItem } from '#shared/plan/types.ts';
import { blockNamed, sectionsOf, sheetFor, wordsOn, workedExample1, workedExample2 } from './sheets.ts';

const septic: Answers = {
  ...workedExample1,
  warmth: 'hot-or-red',
  swelling: 'marked',
  feverOrRigors: true,
};

describe('a sheet with an emergency flag', () => {
  const handout = sheetFor({ answers: septic });

  it('is the safety page alone, with what fired first', () => {
    expect(handout.blocks.map(({ kind }) => kind)).toEqual(['banner', 'list', 'get-help', 'text']);
    const banner = blockNamed(handout, 'banner');
    expect(banner).toMatchObject({ sign: 'now', title: 'Call the emergency number now.' });
    expect(banner.text).toMatch(/^Your knee is hot or very swollen/u);
    expect(handout.foot.first).toContain('It is not a diagnosis.');
  });

  it('prints also when answers are missing, and for a coach', () => {
    for (const answers of [
      { ...septic, nprsRun: 'not-known' as const },
      { ...septic, assessorRole: 'coach' as const },
    ]) {
      expect(sheetFor({ answers }).blocks.map(({ kind }) => kind)).toEqual([
        'banner',
        'list',
        'get-help',
        'text',
      ]);
    }
  });

  it('sends to a doctor today when nothing is more urgent', () => {
    const sameDay = sheetFor({ answers: { ...workedExample1, mechanical: ['locked-now'] } });
    expect(blockNamed(sameDay, 'banner')).toMatchObject({
      sign: 'today',
      title: 'See a doctor today. Do not run.',
      text: 'Your knee is stuck. Do not force it.',
    });
  });
});

describe('a sheet without a plan', () => {
  it('is marked as a draft and lists what is still needed', () => {
    const handout = sheetFor({ answers: { ...workedExample1, warmth: 'not-known' } });
    expect(handout.blocks[0]).toMatchObject({ kind: 'banner', sign: 'open', title: 'Draft' });
    expect(blockNamed(handout, 'list', 'Still needed for a plan').items).toContain('Skin over the knee');
    const sections = sectionsOf(handout);
    expect(sections).not.toContain('ho-load');
    expect(sections).not.toContain('ho-exercises');
    expect(sections).toContain('ho-safety');
  });

  it('marks a sheet that stops running as a draft too, and still stops', () => {
    const handout = sheetFor({ answers: { ...workedExample2, warmth: 'not-known' } });
    expect(handout.blocks[0]).toMatchObject({ kind: 'banner', title: 'Draft' });
    expect(blockNamed(handout, 'main').message[0]).toBe('Stop running now.');
  });

  it('counts the questions that do not fit', () => {
    const handout = sheetFor({ answers: {} });
    const { items } = blockNamed(handout, 'list', 'Still needed for a plan');
    expect(items).toHaveLength(9);
    expect(items.at(-1)).toMatch(/^\d+ more answers$/u);
  });
});

describe('a coach’s sheet', () => {
  const handout = sheetFor({ answers: { ...workedExample1, assessorRole: 'coach' } });

  it('names a pattern, no condition and no medicine, and is shown to the doctor', () => {
    const text = wordsOn(handout);
    expect(text).not.toMatch(/band on the outer side|paracetamol|pain gel|heel lift/iu);
    expect(blockNamed(handout, 'what').text.join(' ')).toContain('Show this page to the doctor.');
    expect(text).toContain('Ask a doctor or pharmacist');
  });

  it('prints no doctor’s item that a plan should ever carry', () => {
    const tampered = sheetFor({
      answers: { ...workedExample1, assessorRole: 'coach' },
      tamper: (plan) => withItem(plan, 'sym-paracetamol', 'symptom-relief'),
    });
    expect(wordsOn(tampered)).not.toContain('paracetamol');
  });

  it('has a summary without hypotheses', () => {
    const summary = sheetFor({ answers: workedExample2, options: { audience: 'clinician' } });
    expect(sectionsOf(summary)).not.toContain('cs-reasoning');
    expect(wordsOn(summary)).not.toContain('tibia: leading');
  });
});

describe('what the clinician chose', () => {
  it('prints the clinician’s words in place of ours', () => {
    const wording = 'Rest for ten days. Then call me.';
    const handout = sheetFor({
      answers: workedExample1,
      choices: {
        items: {
          'load-stage-3': { wording },
          'tech-cadence-up': { wording: 'Run to the beat of your watch.' },
          'ex-hip-hitch': { wording: 'Hold the rail.' },
        },
      },
    });
    expect(blockNamed(handout, 'main').message).toEqual(['Rest for ten days.', 'Then call me.']);
    expect(blockNamed(handout, 'text', 'Running style').text).toEqual(['Run to the beat of your watch.']);
    expect(blockNamed(handout, 'exercises').cards[0]?.instruction).toBe('Hold the rail.');
  });

  it('prints the clinician’s words of every item of the plan but those that keep a runner safe', () => {
    const own = (id: string) => `My own words for ${id}.`;
    let ids: readonly string[] = [];
    const handout = sheetFor({
      answers: workedExample1,
      tamper: (plan) => {
        const items = plan.items.filter(({ id }) => id === 'load-stage-3' || !id.startsWith('load-stage'));
        ids = items.map(({ id }) => id);
        return { ...plan, items: items.map((item) => ({ ...item, wording: own(item.id) })) };
      },
    });
    const printed = (id: string) => wordsOn(handout).includes(own(id));
    expect(ids.filter((id) => printed(id) === isSafetyItem(id as InterventionId))).toEqual([]);
    expect(ids.filter((id) => !printed(id)).length).toBeGreaterThan(0);
  });

  it('leaves out what was switched off', () => {
    const handout = sheetFor({
      answers: workedExample1,
      choices: { items: { 'ex-hip-hitch': { removed: true }, 'tech-cadence-up': { removed: true } } },
    });
    expect(blockNamed(handout, 'exercises').cards.map(({ id }) => id)).not.toContain('ex-hip-hitch');
    expect(wordsOn(handout)).not.toContain('Running style');
  });

  it('never prints an item that a rule removed, even if the plan lists it as selected', () => {
    const handout = sheetFor({
      answers: workedExample1,
      tamper: (plan) => {
        const tampered = withItem(plan, 'ex-hop-progression', 'strengthening');
        return { ...tampered, removed: [...plan.removed, { id: 'ex-hop-progression', by: 'cf-hop-gate' }] };
      },
    });
    expect(blockNamed(handout, 'exercises').cards.map(({ id }) => id)).not.toContain('ex-hop-progression');
  });

  it('prints the dose as changed', () => {
    const handout = sheetFor({
      answers: workedExample1,
      choices: { items: { 'ex-hip-hitch': { dose: { sets: 2, repetitions: 8 } } } },
    });
    const cards = blockNamed(handout, 'exercises').cards;
    expect(cards.find(({ id }) => id === 'ex-hip-hitch')?.dose).toBe('2 × 8');
  });

  it('makes the pause as long as a later restart', () => {
    const handout = sheetFor({ answers: workedExample1, choices: { restartDate: '2026-07-14' } });
    expect(blockNamed(handout, 'main').message[0]).toBe('Stop running for 29 days.');
    expect(blockNamed(handout, 'running-plan').rows[0]?.title).toBe('To 13 July');
  });
});

describe('a sheet in special circumstances', () => {
  it('dates and promises no restart in pregnancy, and names the signs to stop', () => {
    const handout = sheetFor({
      answers: {
        ...workedExample1,
        pregnancyStatus: 'pregnant',
        pregnancyWeeks: 20,
        pelvicSymptoms: ['none'],
      },
    });
    expect(blockNamed(handout, 'main').message).toEqual([
      'Stop running for 10 days.',
      'Do not build up running now.',
    ]);
    expect(blockNamed(handout, 'text', 'While you are pregnant').text.join(' ')).toContain('if you bleed');
    expect(wordsOn(handout)).not.toMatch(/Restart when|Bring hills back|Then start again/u);
  });

  it('sends a runner after surgery to the surgeon first', () => {
    const handout = sheetFor({
      answers: {
        ...workedExample1,
        kneeSurgery: 'partial-meniscectomy',
        kneeSurgeryWeeks: 8,
        surgeonClearance: 'no',
      },
    });
    expect(blockNamed(handout, 'main').message).toEqual([
      'Stop running now.',
      'Ask your surgeon before you run again.',
    ]);
  });

  it('lets normal soreness run on, with something to do', () => {
    const handout = sheetFor({
      answers: {
        ...workedExample1,
        afterRunDuration: 'under-2h',
        runTiming: ['first-steps'],
        nprsRun: 1,
        nprsWalk: 0,
        nprsNextMorning: 1,
        painSide: 'both',
        painSymmetric: true,
        painFocality: 'whole-knee',
        painZoneMain: 'diffuse',
        painZones: ['diffuse'],
        aggravators: ['none'],
        tNoble: 'neg',
        runningBackground: 'new-starter',
      },
    });
    const main = blockNamed(handout, 'main');
    expect(main.message).toEqual(['Keep running.', 'Do not add more next week.']);
    expect(main.steps).toContain('Keep your runs as they are.');
  });
});

describe('the pain limit of the plan', () => {
  const limited = (painLimit: Plan['painLimit']) =>
    sheetFor({ answers: workedExample1, tamper: (plan) => ({ ...plan, painLimit }) });

  it('allows no pain at all where bone may be involved, on the light and in every exercise', () => {
    const handout = limited('zero');
    expect(blockNamed(handout, 'pain-light').note).toBe(
      'No pain at all is allowed. Stop at the first sign of pain.',
    );
    const { cards } = blockNamed(handout, 'exercises');
    expect(cards.every(({ stopIf }) => stopIf === 'you feel any pain.')).toBe(true);
    expect(wordsOn(handout)).not.toContain('0 to 2');
  });

  it('stops at 3 in the growth years', () => {
    expect(blockNamed(limited('growth'), 'pain-light').lights.map(({ title }) => title)).toEqual([
      '0 to 2 · green',
      '3 or more · red',
    ]);
  });
});

describe('a sheet', () => {
  it('is the same for the same input', () => {
    expect(sheetFor({ answers: workedExample1 })).toEqual(sheetFor({ answers: workedExample1 }));
  });

  it('prints without a name and without a letterhead', () => {
    for (const answers of [workedExample1, workedExample2, septic]) {
      const { head, title } = sheetFor({ answers, person: {}, letterhead: {} });
      expect(head).toEqual({
        clinic: '',
        clinicDetails: '',
        person: '',
        dateAndClinician: 'Mon 15 June 2026',
        running: 'Mon 15 June 2026',
      });
      expect(title).toBe('Handout for your knee');
    }
  });
});

/** A plan with one more selected item. */
function withItem(plan: Plan, id: InterventionId, domain: PlanItem['domain']): Plan {
  const item: PlanItem = {
    id,
    domain,
    because: [],
    causes: [],
    conditions: [],
    evidence: 'C',
    sources: [],
    dose: {},
    origin: 'added',
    selected: true,
    cautions: [],
  };
  return { ...plan, items: [...plan.items, item] };
}
