import type { Shown } from '#shared/compendium/types.ts';
import { kneeWithZones } from '#shared/illustration/knee/marked.ts';
import { ExerciseDrawing } from '../../ui/exercise-drawing.tsx';
import { pathOf } from '../../ui/paint.ts';
import styles from './article.module.css';

/** An exercise as the runner gets it, or the knee with what hurts; nothing for pain away from the knee. */
export function ShownDrawing({ shows, label }: { readonly shows: Shown; readonly label: string }) {
  if ('item' in shows) {
    return (
      <div className={styles['exercise']}>
        <ExerciseDrawing item={shows.item} side="right" />
      </div>
    );
  }
  const knees = kneeWithZones({ side: 'right', withLeaders: false, ...shows });
  if (knees.length === 0) return null;
  return (
    <div className={styles['knees']} role="img" aria-label={label}>
      {knees.map(({ view, drawing: { width, height, shapes } }) => (
        <svg key={view} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {shapes.map((shape) => (
            <path key={`${shape.stroke} ${shape.fill} ${shape.d}`} {...pathOf(shape)} />
          ))}
        </svg>
      ))}
    </div>
  );
}
