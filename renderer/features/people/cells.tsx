import type { PersonRow } from '#shared/contract/schemas.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { formatBirthDate, formatDay, todayIso } from '../../ui/dates.ts';
import { Sign, signOf } from '../../ui/sign.tsx';
import { catalogue, say } from '../../ui/words.ts';
import styles from './people.module.css';

const Nothing = () => <span className={styles['nothing']}>{say('people.none')}</span>;

export const AgeCell = ({ age }: { readonly age: number | undefined }) =>
  age === undefined ? <Nothing /> : age;

/** The calendar day of a moment, here. */
export const dayOf = (instant: string): string => todayIso(new Date(instant));

/** A day as one speaks of it: today, or its date. */
export const sayDay = (instant: string): string => {
  const day = dayOf(instant);
  return day === todayIso() ? say('people.today') : formatDay(day);
};

export function VisitCell({ instant }: { readonly instant: string | undefined }) {
  if (instant === undefined) return <Nothing />;
  const day = dayOf(instant);
  return day === todayIso() ? say('people.today') : formatBirthDate(day);
}

const isCondition = (id: string): id is RankedConditionId => Object.hasOwn(conditions, id);

/** The leading condition for a doctor; a coach's list says only that there is a pattern. */
export function PictureCell({ picture, pictureLabel }: Pick<PersonRow, 'picture' | 'pictureLabel'>) {
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

const DAY_MS = 86_400_000;
const DAYS_PER_MONTH = 30.44;
/** Beyond so many months nobody counts the days. */
const MONTHS_SAID = 3;

/** A review on its day, or by how many days or months it is overdue. */
export function ReviewCell({ date }: { readonly date: string | undefined }) {
  if (date === undefined) return <Nothing />;
  const days = Math.round((Date.parse(todayIso()) - Date.parse(date)) / DAY_MS);
  if (days <= 0) return <span>{formatDay(date)}</span>;
  const months = Math.floor(days / DAYS_PER_MONTH);
  return (
    <span data-due="">
      {months < MONTHS_SAID ? say('people.overdue', { days }) : say('people.overdue.months', { months })}
    </span>
  );
}

export const DraftCell = ({ hasDraft }: { readonly hasDraft: boolean }) =>
  hasDraft ? <span className={styles['draft']}>{say('people.draft')}</span> : null;
