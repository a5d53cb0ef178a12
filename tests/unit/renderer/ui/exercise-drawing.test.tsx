import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ExerciseDrawing } from '#renderer/ui/exercise-drawing.tsx';
import { drawItem } from '#shared/illustration/drawn-items.ts';
import { describeDrawing } from '#shared/words/describe-drawing.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

it('draws every shape of the paper in the colours of the theme, under its description', () => {
  const markup = renderToStaticMarkup(<ExerciseDrawing item="ex-bridge" side="left" />);
  const paths = [...markup.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
  expect(paths).toEqual(drawItem('ex-bridge', 'left').shapes.map(({ d }) => d));
  expect(markup).toContain(`role="img" aria-label="${describeDrawing(catalogue, 'ex-bridge', 'left')}"`);
  expect(markup).toContain('fill="var(--figure-near)"');
  expect(markup).not.toMatch(/#[0-9a-f]{6}/i);
});
