import { zodResolver } from '@hookform/resolvers/zod';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import { Controller, useForm, useWatch, type Control } from 'react-hook-form';
import type { PersonDetails } from '#shared/contract/people.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';
import { LANGUAGES, languages } from '#shared/words/languages.ts';
import { api } from '../../../client/client.ts';
import { describeError } from '../../../client/errors.ts';
import { Button } from '../../../ui/button.tsx';
import { Chips } from '../../../ui/chips.tsx';
import { formatBirthDate, todayIso } from '../../../ui/dates.ts';
import { Message } from '../../../ui/message.tsx';
import { readDate } from '../../../ui/read-date.ts';
import { dateOrderSetting } from '../../../ui/settings/date-order.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { say } from '../../../ui/words.ts';
import { asDetails, fieldName, fieldsSchema, MORE_FIELDS, type Fields } from './fields.ts';
import styles from './person.module.css';

interface Props {
  readonly start: Fields;
  /** The person who is edited, and so is not alike. */
  readonly except?: string;
  /** Whether the fields below name and birth date are in sight from the start. */
  readonly isWhole: boolean;
  /** What the button says, when somebody alike is there already and when not. */
  readonly submit: (hasAlike: boolean) => string;
  readonly isBusy: boolean;
  readonly failure: unknown;
  /** Told what stands in the fields, at every letter. */
  readonly onTyped?: (fields: Fields) => void;
  readonly onSubmit: (details: PersonDetails) => void;
  readonly onExisting: (personId: string) => void;
  readonly onClose: () => void;
}

/** Name, birth date and the rest. Somebody alike is shown while one types, and stops nobody. */
export function PersonForm({ start, except, isWhole, submit, isBusy, failure, onTyped, ...on }: Props) {
  const [hasMore, setMore] = useState(isWhole);
  const { control, handleSubmit, subscribe } = useForm<Fields>({
    resolver: zodResolver(fieldsSchema()),
    defaultValues: start,
  });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => onTyped?.(values) }),
    [subscribe, onTyped],
  );
  const alike = useAlike(control, except);
  const problem = failure === null ? undefined : describeError(failure);
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => void handleSubmit((fields) => on.onSubmit(asDetails(fields)))(event)}
    >
      <Line control={control} field="name" autoFocus />
      <Line
        control={control}
        field="birthDate"
        hint={say('people.person.birthHint', { order: dateOrderSetting.get() })}
      />
      <LanguageLine control={control} />
      {hasMore ? (
        <div className={styles['pairs']}>
          {MORE_FIELDS.map((field) => (
            <Line key={field} control={control} field={field} />
          ))}
        </div>
      ) : (
        <div>
          <Button kind="link" onPress={() => setMore(true)}>
            {say('people.person.more')}
          </Button>
        </div>
      )}
      {alike.length === 0 ? null : <Alike people={alike} onOpen={on.onExisting} />}
      {problem === undefined ? null : <Message title={problem.title}>{problem.text}</Message>}
      <div className={styles['buttons']}>
        <Button type="submit" kind="primary" shortcut="Enter" isDisabled={isBusy}>
          {submit(alike.length > 0)}
        </Button>
        <Button kind="quiet" onPress={on.onClose}>
          {say('people.person.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface LineProps {
  readonly control: Control<Fields>;
  readonly field: Exclude<keyof Fields, 'language'>;
  readonly hint?: ReactNode;
  readonly autoFocus?: boolean;
}
const Line = ({ control, field: name, hint, autoFocus = false }: LineProps) => (
  <Controller
    control={control}
    name={name}
    render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
      <TextField
        label={fieldName(name)}
        autoFocus={autoFocus}
        autoComplete="off"
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        inputRef={ref}
        hint={hint}
        error={fieldState.error?.message}
      />
    )}
  />
);

/** The language of the sheets that this person takes home. */
const LanguageLine = ({ control }: Pick<LineProps, 'control'>) => (
  <Controller
    control={control}
    name="language"
    render={({ field: { value, onChange } }) => (
      <div className={styles['language']}>
        <span aria-hidden="true">{fieldName('language')}</span>
        <Chips
          label={fieldName('language')}
          value={value}
          onChange={onChange}
          chips={LANGUAGES.map((one) => ({ value: one, label: languages[one].name, language: one }))}
        />
      </div>
    )}
  />
);

/** People who sound like what is typed so far. */
function useAlike(control: Control<Fields>, except: string | undefined): readonly PersonRow[] {
  const [name, birthDate] = useDeferredValue(useWatch({ control, name: ['name', 'birthDate'] }));
  const isoDate = readDate(birthDate);
  const { data } = useQuery(
    api.people.findDuplicates.queryOptions({
      input: {
        name: name.trim(),
        ...(isoDate !== undefined && { birthDate: isoDate }),
        ...(except !== undefined && { except }),
      },
      enabled: name.trim() !== '' && name.length <= 200,
      placeholderData: keepPreviousData,
    }),
  );
  return name.trim() === '' ? [] : (data ?? []);
}

interface AlikeProps {
  readonly people: readonly PersonRow[];
  readonly onOpen: (personId: string) => void;
}
/** A warning that can be walked past. */
const Alike = ({ people, onOpen }: AlikeProps) => (
  <div role="status" className={styles['alike']}>
    <p>{say('people.person.alike')}</p>
    <ul>
      {people.map((person) => (
        <li key={person.id}>
          {describeAlike(person)}
          <Button kind="link" onPress={() => onOpen(person.id)}>
            {say('people.person.openExisting')}
          </Button>
        </li>
      ))}
    </ul>
  </div>
);

function describeAlike({ name, birthDate, archivedAt }: PersonRow): string {
  const who =
    birthDate === undefined || birthDate > todayIso()
      ? say('people.person.duplicateNoDate', { name })
      : say('people.person.duplicate', { name, birthDate: formatBirthDate(birthDate) });
  return archivedAt === undefined ? who : say('people.person.alikeArchived', { who });
}
