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
  if (!isCondition(picture)) return <span title={say('people.pattern')}>{say('people.pattern')}</span>;
  const { name } = catalogue.conditions[picture];
  const label = pictureLabel === undefined ? undefined : say(`people.label.${pictureLabel}`);
  return (
    <>
      <span title={name}>{name}</span>
      {label === undefined ? null : (
        <span className={styles['label']} title={label}>
          {' '}
          · {label}
        </span>
      )}
    </>
  );
}

export function UrgencyCell({ urgency }: { readonly urgency: PersonRow['urgency'] }) {
  if (urgency === undefined) return <Nothing />;
  const words = say(`people.urgency.${urgency}`);
  return (
    <span className={styles['urgency']} data-urgency={urgency} title={words}>
      <Sign kind={signOf(urgency)} />
      {words}
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
  const months = Math.floor(days / DAYS_PER_MONTH);
  const overdue =
    months < MONTHS_SAID ? say('people.overdue', { days }) : say('people.overdue.months', { months });
  const words = days > 0 ? overdue : formatDay(date);
  return (
    <span data-due={days > 0 ? '' : undefined} title={words}>
      {words}
    </span>
  );
}

export const DraftCell = ({ hasDraft }: { readonly hasDraft: boolean }) =>
  hasDraft ? <span className={styles['draft']}>{say('people.draft')}</span> : null;
