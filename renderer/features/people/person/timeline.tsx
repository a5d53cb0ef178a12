import type { ReactNode } from 'react';
import type { TimelineEntry } from '#shared/contract/people.ts';
import { formatDay, formatDayAndYear } from '../../../ui/dates.ts';
import { useMeasures } from '../../../ui/measures.ts';
import { say } from '../../../ui/words.ts';
import { dayOf, PictureCell, UrgencyCell } from '../cells.tsx';
import { VisitDisc } from './visit-disc.tsx';
import { VisitTitle } from './visit-title.tsx';
import styles from './person.module.css';

export type VisitLink = (
  assessmentId: string,
  step: 'follow-up' | 'intake' | 'plan' | 'handout',
  words: string,
) => ReactNode;
interface Props {
  readonly timeline: readonly TimelineEntry[];
  readonly visitLink: VisitLink;
}

/** Every assessment, the newest on top: what hurt, what was thought, what was handed out. */
export function Timeline({ timeline, visitLink }: Props) {
  if (timeline.length === 0) return <p className={styles['quiet']}>{say('people.history.none')}</p>;
  return (
    <ol className={styles['timeline']}>
      {timeline.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.createdAt}>{formatDayAndYear(dayOf(entry.createdAt))}</time>
          <VisitDisc status={entry.status} />
          <Visit entry={entry} visitLink={visitLink} />
        </li>
      ))}
    </ol>
  );
}

const SCORES = ['run', 'morning', 'walk', 'rest'] as const;

function Visit({ entry, visitLink }: { readonly entry: TimelineEntry; readonly visitLink: VisitLink }) {
  const { distance } = useMeasures();
  const { id, picture, sheets } = entry;
  const scores = picture === undefined ? [] : SCORES.filter((score) => picture.scores[score] !== undefined);
  return (
    <div className={styles['visit']}>
      <p className={styles['title']}>
        <VisitTitle entry={entry} />
        {picture?.urgency === undefined ? null : <UrgencyCell urgency={picture.urgency} />}
      </p>
      {picture === undefined ? null : (
        <p>
          {picture.picture === undefined ? null : (
            <>
              <PictureCell picture={picture.picture} pictureLabel={picture.pictureLabel} />
              <span className={styles['soft']}> · </span>
            </>
          )}
          <span className={styles['soft']}>
            {picture.stage === undefined
              ? say(`people.kind.${picture.kind}`)
              : say('people.stage', { stage: picture.stage })}
          </span>
        </p>
      )}
      {scores.length === 0 && picture?.weeklyKm === undefined ? null : (
        <ul className={styles['facts']}>
          {scores.map((score) => (
            <li key={score}>
              {say(`people.score.${score}`)} <strong>{picture?.scores[score]}</strong>
            </li>
          ))}
          {picture?.weeklyKm === undefined ? null : (
            <li>{say('people.visit.training', { distance: distance(picture.weeklyKm) })}</li>
          )}
        </ul>
      )}
      <p className={styles['soft']}>{closingOf(entry)}</p>
      <p className={styles['links']}>
        {entry.follows === undefined || entry.status === 'finalised'
          ? null
          : visitLink(id, 'follow-up', say('followUp.step'))}
        {visitLink(id, 'intake', say('people.visit.toIntake'))}
        {visitLink(id, 'plan', say('people.visit.toPlan'))}
        {visitLink(id, 'handout', say('people.visit.toHandout'))}
      </p>
      {sheets.length === 0 ? null : (
        <ul className={styles['sheets']} aria-label={say('people.visit.sheets', { count: sheets.length })}>
          {sheets.map((sheet) => (
            <li key={sheet.id}>
              {say('people.sheet.line', {
                what: say(`people.sheet.${sheet.audience}`),
                pages: sheet.pages,
                date: formatDay(dayOf(sheet.createdAt)),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Who closed it, or how much is missing. */
function closingOf({ status, signedBy, amends, picture }: TimelineEntry): string {
  if (signedBy !== undefined) return say('people.visit.signed', { name: signedBy });
  if (status === 'finalised') return say('people.visit.closed');
  if (amends !== undefined) return say('people.visit.amends');
  return say('people.answersLeft', { count: picture?.missing ?? 0 });
}
