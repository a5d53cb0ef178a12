import { findCrossCheck } from '#shared/intake/cross-checks.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { isAsked, type FactId } from '#shared/intake/questions.ts';
import { DerivedValue } from './derived-value.tsx';
import type { Line } from './layouts/layout.ts';
import { usePage } from './page-context.ts';
import { QuestionRow } from './question-row.tsx';
import styles from './line-row.module.css';

interface Props {
  readonly line: Line;
  readonly visible: ReadonlySet<FactId>;
  readonly facts: Facts;
}

/** The questions of a line that are asked now, with the values computed from them; nothing when there are none. */
export function LineRow({ line, visible, facts }: Props) {
  const { sources } = usePage();
  const seen = line.filter((id) => visible.has(id));
  if (seen.length === 0) return null;
  return (
    <div className={styles['line']}>
      {seen.map((id) =>
        isAsked(id) ? (
          <QuestionRow
            key={id}
            id={id}
            check={findCrossCheck(id, facts.values)}
            isSwept={sources[id] !== undefined}
          />
        ) : (
          <DerivedValue key={id} id={id} value={facts.values[id]} />
        ),
      )}
    </div>
  );
}
