import { describe, expect, it } from 'vitest';
import { makeBlankIntake } from '#shared/handout/blank/blank-intake.ts';
import type { BlankField, BlankIntake } from '#shared/handout/blank/types.ts';
import { isPermitted } from '#shared/intake/facts.ts';
import { SECTIONS, type Assessor } from '#shared/intake/question.ts';
import { questionIds, questions, type QuestionId } from '#shared/intake/questions.ts';
import { questionWords } from '#shared/words/en/questions.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const blank = (role: Assessor): BlankIntake => makeBlankIntake(catalogue, { role, paper: 'a4' });
const labelsOf = (field: BlankField): readonly string[] => {
  if (field.kind === 'knees') return [];
  return field.kind === 'grid' ? field.rows.map(({ label }) => label) : [field.label];
};
const allLabels = (form: BlankIntake) => form.sections.flatMap(({ fields }) => fields.flatMap(labelsOf));
const labelOf = (id: QuestionId) => questionWords[id].label.replace(/\?$/u, '');

/** Written by hand in the head, on the drawings, or beside the total of its score. */
const WITHOUT_A_LABEL = /^(?:assessorRole|painZones|painZoneMain|prom.*(?:Date|Version))$/;
const scores = questionIds.filter((id) => id.startsWith('prom'));

describe('the blank intake', () => {
  it.each(['doctor', 'coach'] as const)('asks a %s everything once, and nothing else', (role) => {
    const labels = allLabels(blank(role));
    const asked = questionIds.filter(
      (id) => isPermitted(questions[id], role) && !WITHOUT_A_LABEL.test(id) && !scores.includes(id),
    );
    const expected = asked.map(labelOf);
    expect(expected.filter((label) => !labels.includes(label))).toEqual([]);
    const elsewhere = labels.filter((label) => !expected.includes(label));
    expect(elsewhere).toEqual([
      'Also painful',
      ...scores.filter((id) => !WITHOUT_A_LABEL.test(id)).map((id) => questionWords[id].short ?? labelOf(id)),
    ]);
    expect(labels.length).toBe(expected.length + elsewhere.length);
  });

  it('goes through the sections in the order of the screen, under the digits that open them', () => {
    const { sections } = blank('doctor');
    expect(sections.map(({ id }) => id)).toEqual(SECTIONS);
    expect(sections.slice(8).map(({ title }) => title)).toEqual(['9  Recovery', '0  Health', 'Scores']);
  });

  it('draws both knees from four sides to be marked', () => {
    const [knees] = blank('coach').sections.flatMap(({ fields }) =>
      fields.flatMap((field) => (field.kind === 'knees' ? [field.pictures] : [])),
    );
    expect(knees?.map(({ caption }) => caption)).toEqual([
      'Right knee, front',
      'Right knee, outer',
      'Right knee, inner',
      'Right knee, back',
      'Left knee, front',
      'Left knee, outer',
      'Left knee, inner',
      'Left knee, back',
    ]);
  });

  it('offers no box for what an open line already says', () => {
    const options = blank('doctor').sections.flatMap(({ fields }) =>
      fields.flatMap((field) => (field.kind === 'boxes' ? field.options : [])),
    );
    expect(
      options.filter((option) => /^(?:not (?:done|tested|seen|measured)|unknown)$/.test(option)),
    ).toEqual([]);
    expect(options.length).toBeGreaterThan(150);
  });
});
