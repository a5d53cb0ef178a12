import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { sectionsOf, sheetFor, wordsOn, workedExample1, workedExample2 } from './sheets.ts';

const options = { audience: 'clinician' } as const;
type Given = Parameters<typeof sheetFor>[0];
const summaryFor = (given: Given) => sheetFor({ ...given, options });
/** The block of a section; where a line must not break is the printer's business here. */
const blockOf = (given: Given, section: string): unknown => {
  const { blocks } = summaryFor(given);
  const found = blocks.find((block) => 'section' in block && block.section === section);
  return JSON.parse(JSON.stringify(found).replaceAll('\u00A0', ' '));
};

describe('the summary of a doctor', () => {
  const answers = workedExample1;

  it('has person, safety, reasoning, causes, plan, changes, what follows and sources, in this order', () => {
    expect(sectionsOf(summaryFor({ answers }))).toEqual([
      'cs-person',
      'cs-safety',
      'cs-reasoning',
      'cs-causes',
      'cs-plan',
      'cs-edited',
      'cs-closing',
      'cs-sources',
    ]);
  });

  it('says the picture and what follows in two sentences', () => {
    expect(blockOf({ answers }, 'cs-person')).toMatchObject({
      title: 'Anna Runner',
      who: 'born 12 February 1992 · 34 y · female · 168 cm · 62 kg · BMI 22.0 · recreational · 40 km a week',
      picture: 'Right knee, outer side, above the joint line: overuse, stage 3 of 4, for 3 weeks.',
      conclusion: 'ITB syndrome leading. No urgent flag. Running restarts 25 June, review 29 June.',
    });
  });

  it('says which lists one "no to all of these" answered, and for how many of them', () => {
    const swept = { sweep: 'sw-emergency' } as const;
    const sources = { darkUrine: swept, feverOrRigors: swept, weightLoss: { sweep: 'sw-general' } } as const;
    expect(blockOf({ answers, sources }, 'cs-person')).toMatchObject({
      findings: expect.arrayContaining([
        {
          id: 'swept',
          label: 'No to all of',
          line: [{ text: 'signs of an emergency (2) · general signs (1)' }],
        },
      ]) as unknown,
    });
  });

  it('weighs each hypothesis both ways, with an ordinal label and its codes', () => {
    expect(blockOf({ answers }, 'cs-reasoning')).toEqual({
      kind: 'grid',
      section: 'cs-reasoning',
      title: 'Reasoning',
      head: ['hypothesis', 'speaks for', 'speaks against', 'not known'],
      shares: [0.23, 0.37, 0.22, 0.18],
      rows: [
        [
          {
            text: '1 ITB syndrome',
            strong: true,
            tag: { text: 'leading', filled: true },
            note: 'ICD-10 M76.3 · CM M76.31',
          },
          {
            text: 'outer side, above the joint line +4 +1 · after a constant distance +3 · Noble test: positive +3 · worse with: downhill, stairs down +2 · camber: mostly the same side +1 · gradually +1',
          },
          { text: 'nothing found' },
          { text: 'nothing found' },
        ],
        [
          {
            text: '2 Popliteus tendinopathy',
            strong: true,
            tag: { text: 'less likely', filled: false },
            note: 'ICD-10 M76.8 · CM M76.891',
          },
          {
            text: 'worse with: downhill, stairs down +2 · downhill in 8 weeks: added or increased +2 · gradually +1',
          },
          { text: 'outer side, above the joint line −2' },
          { text: 'Popliteus +3' },
        ],
        [
          {
            text: '3 Plica syndrome',
            strong: true,
            tag: { text: 'less likely', filled: false },
            note: 'CM M67.51',
          },
          { text: 'worse with: downhill, stairs down +1 · gradually +1' },
          { text: 'nothing found' },
          { text: 'Plica test +4 · Medial joint line −2' },
        ],
      ],
    });
  });

  it('gives the plan with its dose once, its reason, its grade and its sources', () => {
    expect(blockOf({ answers }, 'cs-plan')).toMatchObject({
      rows: expect.arrayContaining([
        [
          { text: 'Load' },
          { text: 'Pause running, then restart (stage 3): 10 days' },
          { text: 'stage: 3' },
          { grade: 'D', text: 'S16 R09' },
        ],
        [{ text: '' }, { text: 'Weeks 1–4: 12, 16, 20, 16 km' }, { text: '' }, { text: '' }],
        [
          { text: 'Strength' },
          {
            text: 'Hip hitch: 3 × 10 · Side plank: 3 × 20 s · Band walk: 3 × 10 · One-leg half squat: 3 × 8; 3 days a week',
          },
          { text: 'outer side, above the joint line · after a constant distance · Noble test: positive' },
          { grade: 'C', text: '' },
        ],
      ]) as unknown,
    });
  });

  it('gives the scores of the questionnaires with their dates', () => {
    const scored = { ...answers, promLefs: 61, promLefsDate: '2026-06-15', promKoosPf: 54.5 };
    expect(blockOf({ answers: scored }, 'cs-person')).toMatchObject({
      findings: expect.arrayContaining([
        {
          id: 'scores',
          label: 'Scores',
          line: [{ text: 'Lower Extremity Functional Scale (LEFS): 61 (15 June 2026) · KOOS-PF: 54.5' }],
        },
      ]) as unknown,
    });
  });

  it('says what the clinician changed, in which words, and what was overridden and why', () => {
    const choices: Given['choices'] = {
      items: {
        'ex-hip-hitch': { removed: true },
        'ex-side-plank': { dose: { sets: 2 } },
        'sym-ice': { wording: 'Cool it in the evening.', overrideReason: 'Agreed with the runner.' },
      },
      urgent: { flags: ['rf-locked'], reason: 'Seen by the surgeon this morning.' },
    };
    expect(blockOf({ answers, choices }, 'cs-edited')).toEqual({
      kind: 'columns',
      section: 'cs-edited',
      columns: [
        { title: 'Removed by a safety rule', tone: 'safety', lines: [{ text: 'nothing' }] },
        {
          title: 'Edited by the clinician',
          lines: [
            { text: 'Hip hitch switched off' },
            { text: 'Dose of Side plank: 2 × 20 s, 3 days a week' },
            { text: 'Words of Ice, 10 minutes', note: '“Cool it in the evening.”' },
            { lead: 'Override, Ice, 10 minutes:', text: 'Agreed with the runner.' },
            { lead: 'Handed out in spite of Locked knee:', text: 'Seen by the surgeon this morning.' },
          ],
        },
      ],
    });
  });

  it('says the stage that the clinician set, and why; the runner’s sheet does not', () => {
    const choices = { overuseStage: { stage: 2, reason: 'Quiet since the rest week.' } } as const;
    expect(blockOf({ answers, choices }, 'cs-person')).toMatchObject({
      picture: 'Right knee, outer side, above the joint line: overuse, stage 2 of 4, for 3 weeks.',
      conclusion: expect.stringContaining(
        'Stage of overuse set by the clinician: Quiet since the rest week.',
      ) as unknown,
    });
    expect(wordsOn(sheetFor({ answers, choices }))).not.toContain('Quiet since');
  });

  it('names the rule behind what was removed', () => {
    const edited = blockOf(
      {
        answers,
        tamper: (plan) => ({
          ...plan,
          removed: [
            { id: 'xt-row', by: 'cf-row' },
            { id: 'ex-step-down', by: 'cf-max-items' },
          ],
        }),
      },
      'cs-edited',
    );
    expect(edited).toMatchObject({
      columns: [{ lines: [{ text: 'Rowing, short slide', note: 'cf-row' }] }, {}],
    });
  });

  it('leaves a line to sign on, and says who signed when it was signed', () => {
    const closing = (signed?: Given['signed']) =>
      blockOf({ answers, ...(signed !== undefined && { signed }) }, 'cs-closing');
    expect(closing()).toMatchObject({
      columns: [
        {
          title: 'Review',
          lines: [{ text: 'Mon 29 June 2026' }, { text: 'Race decided again Mon 6 July 2026' }],
        },
        { title: 'Refer if', lines: [{ text: 'an urgent sign, stage 4, or no change by 29 June' }] },
        { title: 'Signed', space: 'signature', lines: [{ text: 'Dr A. Example' }] },
      ],
    });
    expect(closing({ by: 'Dr M. Quill', date: '2026-06-15', time: '09:46' })).toMatchObject({
      columns: [{}, {}, { lines: [{ text: 'Dr M. Quill' }, { text: 'Mon 15 June 2026, 09:46' }] }],
    });
  });

  it('carries the version of the knowledge in its foot', () => {
    const { foot } = summaryFor({ answers, knowledgeVersion: 'c0ffee'.repeat(10) });
    expect(foot.first).toBe(
      'Decision support, not a diagnosis. Ordinal labels only; points are rule weights, not probabilities. Knowledge c0ffeec0ffee.',
    );
  });
});

describe('the summary of a coach', () => {
  it('shows pattern, signs with their shape, load and plan', () => {
    const summary = summaryFor({ answers: workedExample2 });
    expect(summary.title).toBe('Coach’s summary');
    expect(sectionsOf(summary)).toEqual([
      'cs-person',
      'cs-safety',
      'cs-causes',
      'cs-plan',
      'cs-edited',
      'cs-closing',
      'cs-sources',
    ]);
    expect(blockOf({ answers: workedExample2 }, 'cs-safety')).toMatchObject({
      columns: [
        {
          lines: [
            { sign: 'this-week', lead: 'Bone stress injury likely enough to stop' },
            { sign: 'this-week', lead: 'Bone stress injury possible' },
            { sign: 'this-week', lead: 'Bone not yet cleared' },
            { sign: 'this-week', lead: 'Night pain that does not settle' },
            { lead: 'Beyond a coach’s scope' },
          ],
        },
        {},
      ],
    });
  });

  it('names no condition, no code and no medicine, whatever was answered', () => {
    const conditions = Object.values(conditionWords).map(({ name }) => name);
    assert(
      property(arbitraryAnswers, (answers) => {
        const { blocks } = summaryFor({ answers: { ...answers, assessorRole: 'coach' } });
        // Titles of cited studies are titles, and questions that a coach asks are asked in their own words.
        const told = blocks.filter(({ kind }) => kind !== 'references' && kind !== 'banner');
        const text = JSON.stringify(told);
        expect(conditions.filter((name) => text.includes(name))).toEqual([]);
        expect(text).not.toMatch(/ICD-10|NSAID|paracetamol/iu);
      }),
    );
  });

  it('holds with no answer at all', () => {
    expect(wordsOn(summaryFor({ answers: {}, person: {}, letterhead: {} }))).not.toContain('undefined');
  });
});
