import type { PersonRow } from '#shared/contract/schemas.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { formatDay, todayIso } from '../../ui/dates.ts';
import { Sign, signOf } from '../../ui/sign.tsx';
import { catalogue, say } from '../../ui/words.ts';
import styles from './people.module.css';

const Nothing = () => <span className={styles['nothing']}>{say('people.none')}</span>;

export const AgeCell = ({ age }: { readonly age: number | undefined }) =>
  age === undefined ? <Nothing /> : age;

export function VisitCell({ instant }: { readonly instant: string | undefined }) {
  if (instant === undefined) return <Nothing />;
  const day = new Intl.DateTimeFormat('sv-SE').format(new Date(instant));
  return day === todayIso() ? say('people.today') : formatDay(day);
}

const isCondition = (id: string): id is RankedConditionId => Object.hasOwn(conditions, id);

/** The leading condition for a doctor; a coach's list says only that there is a pattern. */
export function PictureCell({ person }: { readonly person: PersonRow }) {
  const { picture, pictureLabel } = person;
  if (picture === undefined) return <Nothing />;
  if (!isCondition(picture)) return say('people.pattern');
  return (
    <>
      {catalogue.conditions[picture].name}
      {pictureLabel === undefined ? null : (
        <span className={styles['label']}> · {say(`people.label.${pictureLabel}`)}</span>
      )}
    </>
  );
}

export function UrgencyCell({ urgency }: { readonly urgency: PersonRow['urgency'] }) {
  if (urgency === undefined) return <Nothing />;
  return (
    <span className={styles['urgency']} data-urgency={urgency}>
      <Sign kind={signOf(urgency)} />
      {say(`people.urgency.${urgency}`)}
    </span>
  );
}

export const ReviewCell = ({ date }: { readonly date: string | undefined }) =>
  date === undefined ? (
    <Nothing />
  ) : (
    <span data-due={date <= todayIso() ? '' : undefined}>{formatDay(date)}</span>
  );

export const DraftCell = ({ hasDraft }: { readonly hasDraft: boolean }) =>
  hasDraft ? <span className={styles['draft']}>{say('people.draft')}</span> : null;
