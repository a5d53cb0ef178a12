import { say } from '#renderer/ui/words.ts';
import type { Hypothesis, WeighedFinding } from '#shared/assessment/types.ts';
import styles from './point-bar.module.css';

const SIDES = ['for', 'against', 'unknown'] as const;

/**
 * One cell per point: full ones speak for, struck ones against, dashed ones are not known. Points are counted,
 * never a share of anything.
 */
export function PointBar({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const points = {
    for: pointsOf(hypothesis.for),
    against: pointsOf(hypothesis.against),
    unknown: pointsOf(hypothesis.unknown),
  };
  return (
    <span className={styles['bar']}>
      <span className="visually-hidden">{say('findings.points', points)}</span>
      {SIDES.flatMap((side) =>
        Array.from({ length: points[side] }, (_, cell) => (
          <span key={`${side}${cell}`} className={styles[side]} aria-hidden="true" />
        )),
      )}
    </span>
  );
}

const pointsOf = (findings: readonly WeighedFinding[]): number =>
  findings.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
