import { expect, it } from 'vitest';
import { signOf } from '#renderer/ui/sign.tsx';

it('gives every urgency a shape of its own, so that grey loses nothing', () => {
  const shapes = (['emergency', 'same-day', 'within-week', 'routine'] as const).map(signOf);
  expect(shapes.slice(0, 3)).toEqual(['filled', 'open', 'triangle']);
  expect(new Set(shapes).size).toBe(4);
});
