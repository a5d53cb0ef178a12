import { describe, expect, it } from 'vitest';
import { trendsOf } from '#shared/follow-up/trends.ts';
import type { OutcomePoint } from '#shared/follow-up/types.ts';
import { groupedChanges } from '#shared/handout/comparison/groups.ts';
import { compareScores } from '#shared/handout/comparison/scores.ts';
import { comparisonSheet } from '#shared/handout/comparison/sheet.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const pointAt = (date: string, scores: OutcomePoint['scores']): OutcomePoint => ({
  assessmentId: date,
  date,
  isFollowUp: true,
  scores,
  doneKm: {},
});
const SPRING = pointAt('2026-03-02', { nprsRun: 6, nprsWalk: 0, promAkps: 68 });
const SUMMER = pointAt('2026-06-15', { nprsRun: 1, nprsWalk: 0 });

describe('two visits compared', () => {
  it('say of each score what its difference amounts to, and nothing where one side is unknown', () => {
    expect(compareScores(SPRING.scores, SUMMER.scores)).toEqual([
      { score: 'nprsRun', before: 6, after: 1, verdict: 'better' },
      { score: 'nprsWalk', before: 0, after: 0, verdict: 'within-error' },
      { score: 'promAkps', before: 68 },
    ]);
  });

  it('put dangers first and leave scores to their table', () => {
    const groups = groupedChanges([
      { kind: 'answer', question: 'nprsRun', before: 6, after: 1 },
      { kind: 'answer', question: 'massKg', before: 62, after: 61 },
      { kind: 'check', before: '2026-03-16', after: '2026-06-29' },
      { kind: 'flag', id: 'rf-dvt', change: 'fired' },
    ]);
    expect(groups.map(({ group, changes }) => [group, changes.length])).toEqual([
      ['safety', 1],
      ['plan', 1],
      ['answers', 1],
    ]);
  });

  it('stand on the clinician’s paper with the course of all visits', () => {
    const { title, blocks, head } = comparisonSheet(
      {
        before: SPRING,
        after: SUMMER,
        changes: [],
        points: [SPRING, SUMMER],
        person: { name: 'Ida Brook', birthDate: '1991-06-16' },
        letterhead: { clinicName: 'Riverside' },
        options: { audience: 'clinician', language: 'en', paper: 'a4', largePrint: false },
        today: '2026-06-15',
      },
      catalogue,
    );
    expect([title, head.clinic, head.person]).toEqual([
      'Two visits compared',
      'Riverside',
      'Two visits compared',
    ]);
    expect(blocks.map((block) => ('section' in block ? block.section : block.kind))).toEqual([
      'cc-visits',
      'cc-scores',
      'cs-trends',
      'cc-none',
    ]);
    expect(blocks[1]).toMatchObject({
      rows: [
        [{ text: 'pain in the run' }, { text: '6' }, { text: '1' }, { text: 'better' }],
        [{ text: 'pain in walking' }, { text: '0' }, { text: '0' }, { text: 'within error' }],
        [{ text: 'AKPS' }, { text: '68' }, { text: 'not told' }, { text: '–' }],
      ],
    });
    expect(blocks[2]).toMatchObject({ charts: [{ caption: 'pain in the run: 6 → 1, better' }] });
  });
});

describe('the course of a score', () => {
  it('needs two visits, and pain at one of them', () => {
    expect(trendsOf([SPRING, SUMMER]).map(({ score }) => score)).toEqual(['nprsRun']);
    expect(trendsOf([SPRING])).toEqual([]);
  });
});
