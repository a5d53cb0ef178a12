import { DETAIL_FIELDS, type PersonFile } from '#shared/contract/people.ts';
import { Button } from '../../../ui/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { say } from '../../../ui/words.ts';
import { dayOf } from '../cells.tsx';
import { KneeLine } from '../knee-line.tsx';
import { fieldName, fieldValue } from './fields.ts';
import styles from './person.module.css';

interface Props {
  readonly file: PersonFile;
  readonly onEdit: () => void;
  readonly onUndoMerge: (mergeId: string) => void;
}

/** The knee as it is now, who the person is, and who else was merged into them. */
export function Details({ file: { details, timeline, merged }, onEdit, onUndoMerge }: Props) {
  const picture = timeline[0]?.picture;
  return (
    <>
      {picture === undefined ? null : <KneeLine picture={picture} />}
      <section className={styles['section']}>
        <header>
          <h2>{say('person.details')}</h2>
          <Button kind="link" shortcut="E" onPress={onEdit}>
            {say('person.key.edit')}
          </Button>
        </header>
        <dl className={styles['details']}>
          {DETAIL_FIELDS.map((field) => (
            <div key={field} data-empty={(details[field] ?? '') === '' ? '' : undefined}>
              <dt>{fieldName(field)}</dt>
              <dd>{fieldValue(field, details[field])}</dd>
            </div>
          ))}
        </dl>
      </section>
      {merged.length === 0 ? null : (
        <section className={styles['section']}>
          <h2>{say('person.merged')}</h2>
          <ul className={styles['merged']}>
            {merged.map(({ mergeId, name, at }) => (
              <li key={mergeId}>
                {say('person.merged.line', { name, date: formatDay(dayOf(at)) })}
                <Button kind="link" onPress={() => onUndoMerge(mergeId)}>
                  {say('person.merged.undo')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
