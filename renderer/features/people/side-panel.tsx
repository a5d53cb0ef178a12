import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CalendarDays, Flag, Pencil } from 'lucide-react';
import { useDeferredValue } from 'react';
import type { PersonFile } from '#shared/contract/people.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';
import { api } from '../../client/client.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../ui/dates.ts';
import { Sign } from '../../ui/sign.tsx';
import { catalogue, say } from '../../ui/words.ts';
import { ReviewCell, sayDay } from './cells.tsx';
import { KneeLine } from './knee-line.tsx';
import { AboutPerson } from './person/about-person.tsx';
import { canFollowUp } from './person/follow-up-rule.ts';
import { VisitTitle } from './person/visit-title.tsx';
import { VisitDisc } from './person/visit-disc.tsx';
import type { PeopleWays } from './ways.ts';
import styles from './side-panel.module.css';

interface Props {
  readonly person: PersonRow | undefined;
  readonly ways: PeopleWays;
  readonly onFollow: (way: Promise<void> | undefined) => void;
}

/** What is known of the chosen person, before one opens anything. */
export function SidePanel({ person, ways, onFollow }: Props) {
  // Holding an arrow key moves through the list without reading everybody's file.
  const id = useDeferredValue(person?.id);
  const file = useQuery(
    api.people.file.queryOptions({
      input: { id: id ?? '' },
      enabled: id !== undefined,
      placeholderData: keepPreviousData,
    }),
  );
  if (person === undefined || file.data === undefined) {
    return (
      <aside className={styles['panel']} aria-label={say('people.panel')}>
        <p className={styles['nobody']}>{person === undefined ? say('people.panel.nobody') : null}</p>
      </aside>
    );
  }
  const { assessmentId } = person;
  const { timeline } = file.data;
  const [newest] = timeline;
  return (
    <aside className={styles['panel']} aria-label={say('people.panel')}>
      <h2>{file.data.details.name}</h2>
      <AboutPerson file={file.data} />
      <div className={styles['ways']}>
        <Button kind="primary" shortcut="Enter" onPress={() => onFollow(ways.onOpen(person))}>
          {say('people.open')}
        </Button>
        <Button shortcut="P" onPress={() => onFollow(ways.onPerson(person.id))}>
          {say('people.open.person')}
        </Button>
        {canFollowUp(timeline) ? (
          <Button shortcut="F" onPress={() => onFollow(ways.onFollowUp(person.id))}>
            {say('followUp.open')}
          </Button>
        ) : null}
        {assessmentId === undefined ? null : (
          <Button shortcut="H" onPress={() => onFollow(ways.onHandout(assessmentId))}>
            {say('people.open.handout')}
          </Button>
        )}
      </div>
      {newest?.picture === undefined ? null : <KneeLine picture={newest.picture} />}
      <OpenThings file={file.data} />
      <Visits file={file.data} />
    </aside>
  );
}

/** What waits: a draft, a danger that is not excluded, a day. */
function OpenThings({ file: { timeline } }: { readonly file: PersonFile }) {
  const [newest] = timeline;
  const picture = newest?.picture;
  const drafts = timeline.filter(({ status }) => status === 'draft');
  const isQuiet =
    drafts.length === 0 &&
    picture?.notExcluded === undefined &&
    picture?.nextReview === undefined &&
    picture?.raceDate === undefined;
  return (
    <section className={styles['section']}>
      <h3>{say('people.openThings')}</h3>
      {isQuiet ? <p className={styles['quiet']}>{say('people.openThings.none')}</p> : null}
      <ul>
        {drafts.map(({ id, savedAt, picture: drawn }) => (
          <li key={id}>
            <Pencil size={15} aria-hidden="true" />
            {say('people.openDraft', { when: sayDay(savedAt) })}
            <span>{say('people.answersLeft', { count: drawn?.missing ?? 0 })}</span>
          </li>
        ))}
        {picture?.notExcluded === undefined ? null : (
          <li data-open="">
            <Sign kind="diamond" />
            {say('people.notExcluded', { flag: catalogue.flags[picture.notExcluded].name })}
          </li>
        )}
        {picture?.nextReview === undefined ? null : (
          <li>
            <CalendarDays size={15} aria-hidden="true" />
            {say('people.review')}
            <span>
              <ReviewCell date={picture.nextReview} />
            </span>
          </li>
        )}
        {picture?.raceDate === undefined ? null : (
          <li>
            <Flag size={15} aria-hidden="true" />
            {say('people.race')}
            <span>{formatDay(picture.raceDate)}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

const MOST_VISITS = 8;

function Visits({ file: { timeline } }: { readonly file: PersonFile }) {
  return (
    <section className={styles['section']}>
      <h3>{say('people.history')}</h3>
      {timeline.length === 0 ? <p className={styles['quiet']}>{say('people.history.none')}</p> : null}
      <ul className={styles['visits']}>
        {timeline.slice(0, MOST_VISITS).map((entry) => (
          <li key={entry.id}>
            <span className={styles['when']}>{sayDay(entry.createdAt)}</span>
            <VisitDisc status={entry.status} />
            <VisitTitle entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
