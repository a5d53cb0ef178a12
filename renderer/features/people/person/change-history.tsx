import { useQuery } from '@tanstack/react-query';
import { DETAIL_FIELDS, type PersonChange } from '#shared/contract/people.ts';
import { api } from '../../../client/client.ts';
import { formatBirthDate } from '../../../ui/dates.ts';
import { say } from '../../../ui/words.ts';
import { dayOf } from '../cells.tsx';
import { fieldName, fieldValue } from './fields.ts';
import styles from './person.module.css';

/** How the details changed, field by field, and by whom. */
export function ChangeHistory({ personId }: { readonly personId: string }) {
  const { data } = useQuery(api.people.history.queryOptions({ input: { id: personId } }));
  return (
    <section className={styles['section']}>
      <h2>{say('person.changes')}</h2>
      {data?.length === 0 ? <p className={styles['quiet']}>{say('person.changes.none')}</p> : null}
      <ol className={styles['changes']}>
        {numbered(data ?? []).map(([number, change]) => (
          <Change key={number} change={change} />
        ))}
      </ol>
    </section>
  );
}

/** Changes are only ever added in front: counted from the end, each keeps its number. */
const numbered = (changes: readonly PersonChange[]): readonly (readonly [number: number, PersonChange])[] =>
  changes.map((change, index) => [changes.length - index, change]);

function Change({ change: { at, by, kind, fields } }: { readonly change: PersonChange }) {
  const what = say(`person.change.${kind}`);
  // When somebody was added, the details are those that stand above.
  const shown = kind === 'created' || kind === 'imported' ? [] : DETAIL_FIELDS;
  return (
    <li>
      <time dateTime={at}>{formatBirthDate(dayOf(at))}</time>
      <div>
        {say('person.change.by', { what, who: by })}
        {shown.map((field) => {
          const change = fields[field];
          if (change === undefined) return null;
          return (
            <p key={field}>
              {say('person.change.field', {
                field: fieldName(field),
                from: fieldValue(field, change.from),
                to: fieldValue(field, change.to),
              })}
            </p>
          );
        })}
      </div>
    </li>
  );
}
