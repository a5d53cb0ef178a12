import { useState } from 'react';
import {
  DATE_ORDERS,
  ROSTER_FIELDS,
  type RosterCheck,
  type RosterField,
  type RosterRow,
  type RosterSource,
} from '#shared/contract/roster.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Chips } from '../../../ui/chips.tsx';
import { formatBirthDate } from '../../../ui/dates.ts';
import { scrollRegion } from '../../../ui/scroll-region.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { say, screenLanguage } from '../../../ui/words.ts';
import { fieldName } from '../person/fields.ts';
import styles from './roster.module.css';

interface Props {
  readonly check: RosterCheck;
  readonly onChange: (change: Partial<RosterSource>) => void;
  readonly onStart: (withKnown: boolean) => void;
  readonly onClose: () => void;
}

/** What each column holds, and what would happen to each line. */
export function RosterPreview({ check, onChange, onStart, onClose }: Props) {
  const [withKnown, setWithKnown] = useState(false);
  const { counts } = check;
  const count = counts.new + (withKnown ? counts.known : 0);
  return (
    <>
      <section className={styles['section']}>
        <h3>{say('roster.columns')}</h3>
        <Columns check={check} onChange={onChange} />
        <DateOrder check={check} onChange={onChange} />
      </section>
      <section className={styles['section']}>
        <h3>{say('roster.preview')}</h3>
        <ul className={styles['counts']}>
          {(['new', 'known', 'problem'] as const).map((state) => (
            <li key={state} data-state={state}>
              {say(`roster.count.${state}`, { count: counts[state] })}
            </li>
          ))}
        </ul>
        <Rows check={check} withKnown={withKnown} />
        {counts.known === 0 ? null : (
          <Checkbox isSelected={withKnown} onChange={setWithKnown}>
            {say('roster.withKnown')}
          </Checkbox>
        )}
      </section>
      <div className={styles['buttons']}>
        <Button kind="primary" isDisabled={count === 0} onPress={() => onStart(withKnown)}>
          {say('roster.do', { count })}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {say('people.person.cancel')}
        </Button>
      </div>
    </>
  );
}

type PartProps = Pick<Props, 'check' | 'onChange'>;

const Columns = ({ check: { columns }, onChange }: PartProps) => (
  <ul className={styles['columns']}>
    {columns.map(({ heading, field, samples }, index) => (
      <li key={[heading, ...samples].join('\t')}>
        <label>
          <span>{say('roster.column', { heading })}</span>
          <select
            value={field}
            onChange={(event) =>
              onChange({
                mapping: columns.map((column, at) =>
                  at === index ? (event.target.value as RosterField) : column.field,
                ),
              })
            }
          >
            {ROSTER_FIELDS.map((one) => (
              <option key={one} value={one}>
                {say(`roster.field.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <small>
          {say('roster.samples', {
            samples: formatsOf(screenLanguage).list(samples.filter((text) => text !== '')),
          })}
        </small>
      </li>
    ))}
  </ul>
);

function DateOrder({ check: { columns, dateOrder, isOrderOpen }, onChange }: PartProps) {
  if (columns.every(({ field }) => field !== 'birthDate')) return null;
  return (
    <div className={styles['order']}>
      <span>{say('roster.order')}</span>
      <Chips
        label={say('roster.order')}
        value={dateOrder}
        onChange={(order) => onChange({ dateOrder: order })}
        chips={DATE_ORDERS.map((value) => ({ value, label: say(`roster.order.${value}`) }))}
      />
      {isOrderOpen ? <p role="status">{say('roster.order.open')}</p> : null}
    </div>
  );
}

function Rows({
  check: { rows, counts },
  withKnown,
}: {
  readonly check: RosterCheck;
  readonly withKnown: boolean;
}) {
  const all = counts.new + counts.known + counts.problem;
  return (
    <>
      <div className={styles['rows']} role="region" aria-label={say('roster.preview')} {...scrollRegion}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('roster.line')}</th>
              <th scope="col">{fieldName('name')}</th>
              <th scope="col">{fieldName('birthDate')}</th>
              <th scope="col">{fieldName('team')}</th>
              <th scope="col">{say('roster.state')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line} data-state={row.state}>
                <td>{row.line}</td>
                <td>{row.name}</td>
                <td>{shownDate(row)}</td>
                <td>{row.team}</td>
                <td>{stateOf(row, withKnown)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > rows.length ? <small>{say('roster.shown', { shown: rows.length, all })}</small> : null}
    </>
  );
}

/** A date that could not be read stands as it was written. */
const shownDate = ({ birthDate, problem }: RosterRow): string =>
  birthDate === '' || problem !== undefined ? birthDate : formatBirthDate(birthDate);

function stateOf({ state, problem }: RosterRow, withKnown: boolean): string {
  if (problem !== undefined) return say(`roster.problem.${problem}`);
  return say(
    state === 'known' && withKnown
      ? 'roster.state.knownAdded'
      : `roster.state.${state === 'known' ? 'known' : 'new'}`,
  );
}
