import { useId } from 'react';
import type { TimelineEntry } from '#shared/contract/people.ts';
import { formatDayAndYear } from '../../../ui/dates.ts';
import { say } from '../../../ui/words.ts';
import { dayOf } from '../cells.tsx';
import styles from './compare.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly timeline: readonly TimelineEntry[];
  readonly onChange: (assessmentId: string) => void;
}

/** One of the visits of a person, by its day, its side and its kind. */
export function VisitChoice({ label, value, timeline, onChange }: Props) {
  const id = useId();
  return (
    <span className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {timeline.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {nameOf(entry)}
          </option>
        ))}
      </select>
    </span>
  );
}

function nameOf({ createdAt, picture, follows, status }: TimelineEntry): string {
  return [
    formatDayAndYear(dayOf(createdAt)),
    say('people.side', { side: picture?.side ?? 'unknown' }),
    ...(follows === undefined ? [] : [say('people.visit.followUp')]),
    ...(status === 'draft' ? [say('people.visit.draft')] : []),
  ].join(' · ');
}
