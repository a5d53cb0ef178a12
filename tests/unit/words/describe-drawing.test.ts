import { describe, expect, it } from 'vitest';
import { isDrawn } from '#shared/illustration/drawn-items.ts';
import { interventionIds } from '#shared/knowledge/interventions.ts';
import { describeDrawing } from '#shared/words/describe-drawing.ts';
import { exerciseDrawingWords } from '#shared/words/en/drawings.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const drawn = interventionIds.filter(isDrawn);

describe('a drawing in words', () => {
  it('names the exercise, the leg that works and both moments', () => {
    expect(describeDrawing(catalogue, 'ex-hip-hitch', 'right')).toBe(
      'Hip hitch, the right leg works. A: One foot on a step, the free hip hangs low. B: The free hip is lifted until the pelvis is level.',
    );
    expect(describeDrawing(catalogue, 'ex-squat', 'left')).toContain('Squat, both sides work. A: ');
    expect(describeDrawing(catalogue, 'sym-elevate', 'left')).toBe(
      'Raise the leg. Lying on a couch, the lower leg on cushions, higher than the heart.',
    );
  });

  it('says something of its own for every drawing, in whole sentences', () => {
    const texts = drawn.map((id) => describeDrawing(catalogue, id, 'right'));
    expect(new Set(texts).size).toBe(drawn.length);
    expect(texts.filter((text) => !text.endsWith('.') || text.includes('undefined'))).toEqual([]);
  });

  it('tells the two moments apart', () => {
    expect(Object.values(exerciseDrawingWords).filter(({ start, end }) => start === end)).toEqual([]);
  });
});
