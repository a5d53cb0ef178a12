import type { PersonFile } from '#shared/contract/people.ts';
import { ageOn, formatBirthDate, formatDay, todayIso } from '../../../ui/dates.ts';
import { useMeasures } from '../../../ui/measures.ts';
import { say } from '../../../ui/words.ts';
import { dayOf } from '../cells.tsx';
import styles from './person.module.css';

/** Birth date, age, team and training in one line. */
export function AboutPerson({ file }: { readonly file: PersonFile }) {
  const { distance } = useMeasures();
  const { details, timeline, archivedAt, anonymisedAt } = file;
  const km = timeline[0]?.picture?.weeklyKm;
  const facts = [
    bornLine(details.birthDate),
    details.team,
    km === undefined ? '' : say('people.weekly', { distance: distance(km) }),
    archivedAt === undefined ? '' : say('people.archivedOn', { date: formatDay(dayOf(archivedAt)) }),
    anonymisedAt === undefined ? '' : say('people.anonymous'),
  ];
  return <p className={styles['about']}>{facts.filter((fact) => fact !== '').join(' · ')}</p>;
}

function bornLine(birthDate: string | undefined): string {
  if (birthDate === undefined) return say('people.noBirthDate');
  const [date, age] = [formatBirthDate(birthDate), ageOn(birthDate, todayIso())];
  return age === undefined ? say('people.born', { date }) : say('people.bornYears', { date, age });
}
