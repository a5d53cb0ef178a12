import type { ReactNode } from 'react';
import { say } from '#renderer/ui/words.ts';
import { sources } from '#shared/knowledge/sources.ts';
import type { EvidenceGrade, Source, SourceId } from '#shared/knowledge/types.ts';
import styles from './findings.module.css';

interface Props {
  readonly children?: ReactNode;
  readonly evidence?: EvidenceGrade;
  readonly sources: readonly SourceId[];
}

const bibliography: Readonly<Record<string, Source>> = sources;

/** Why Genu says so: the findings behind it, how good the evidence is, and where it stands. */
export function Why({ children, evidence, sources: ids }: Props) {
  return (
    <details className={styles['why']}>
      <summary>{say('findings.why')}</summary>
      {children}
      {evidence === undefined ? null : <p>{say('findings.grade', { grade: evidence })}</p>}
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {id} · {bibliography[id]?.citation}
          </li>
        ))}
      </ul>
    </details>
  );
}
