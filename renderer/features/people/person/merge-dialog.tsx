import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import {
  DETAIL_FIELDS,
  type MergePreview,
  type PersonDetails,
  type PersonFile,
} from '#shared/contract/people.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';
import { api, client } from '../../../client/client.ts';
import { describeError } from '../../../client/errors.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Finder } from '../../../ui/finder.tsx';
import { formatBirthDate } from '../../../ui/dates.ts';
import { Message } from '../../../ui/message.tsx';
import { say } from '../../../ui/words.ts';
import { fieldName, fieldValue } from './fields.ts';
import styles from './person.module.css';

interface Props {
  readonly file: PersonFile;
  readonly onClose: () => void;
  readonly onMerged: () => void;
}

/** Two entries for one person: find the other, look at both, choose what is right, and make them one. */
export function MergeDialog({ file, onClose, onMerged }: Props) {
  const [otherId, setOtherId] = useState<string | undefined>();
  return (
    <Dialog title={say('person.merge.title')} isOpen onClose={onClose}>
      <div className={styles['form']}>
        {otherId === undefined ? (
          <FindOther file={file} onChoose={setOtherId} />
        ) : (
          <Compare keptId={file.person.id} mergedId={otherId} onClose={onClose} onMerged={onMerged} />
        )}
      </div>
    </Dialog>
  );
}

const MOST_FOUND = 8;

function FindOther({
  file: { person, details },
  onChoose,
}: Pick<Props, 'file'> & { readonly onChoose: (id: string) => void }) {
  const [typed, setTyped] = useState('');
  const alike = useQuery(
    api.people.findDuplicates.queryOptions({
      input: { name: details.name, except: person.id },
      enabled: typed === '',
    }),
  );
  const found = useQuery(
    api.people.list.queryOptions({ input: { search: typed, limit: MOST_FOUND }, enabled: typed !== '' }),
  );
  const others = (rows: readonly PersonRow[] | undefined) =>
    (rows ?? []).filter(({ id }) => id !== person.id);
  return (
    <>
      <p>{say('person.merge.hint', { name: details.name })}</p>
      <Finder
        label={say('person.merge.find')}
        items={others(found.data?.rows).map((row) => ({ id: row.id, label: row.name, note: bornNote(row) }))}
        onChoose={onChoose}
        onType={setTyped}
        autoFocus
      />
      {typed !== '' || others(alike.data).length === 0 ? null : (
        <ul className={styles['alike']} aria-label={say('people.person.alike')}>
          {others(alike.data).map((row) => (
            <li key={row.id}>
              {row.name} · {bornNote(row)}
              <Button kind="link" onPress={() => onChoose(row.id)}>
                {say('person.merge.compare')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const bornNote = ({ birthDate }: PersonRow): string =>
  birthDate === undefined
    ? say('people.noBirthDate')
    : say('people.born', { date: formatBirthDate(birthDate) });

interface CompareProps {
  readonly keptId: string;
  readonly mergedId: string;
  readonly onClose: () => void;
  readonly onMerged: () => void;
}

function Compare({ keptId, mergedId, onClose, onMerged }: CompareProps) {
  const [chosen, setChosen] = useState<Readonly<Partial<Record<keyof PersonDetails, Side>>>>({});
  const merge = useMutation({
    mutationFn: (details: PersonDetails) => client.people.merge({ keptId, mergedId, details }),
    onSuccess: () => {
      onClose();
      onMerged();
    },
  });
  // Once they are one there is nothing left to compare.
  const preview = useQuery(
    api.people.previewMerge.queryOptions({ input: { keptId, mergedId }, enabled: !merge.isSuccess }),
  );
  const failure = merge.error ?? preview.error;
  const problem = failure === null ? undefined : describeError(failure);
  if (preview.data === undefined) {
    return problem === undefined ? null : <Message title={problem.title}>{problem.text}</Message>;
  }
  const { kept, merged } = preview.data;
  const differing = DETAIL_FIELDS.filter(
    (field) => (kept.details[field] ?? '') !== (merged.details[field] ?? ''),
  );
  const sideOf = (field: keyof PersonDetails): Side =>
    chosen[field] ?? ((kept.details[field] ?? '') === '' ? 'merged' : 'kept');
  return (
    <>
      <Sides preview={preview.data} />
      <h3>{say(differing.length === 0 ? 'person.merge.same' : 'person.merge.choose')}</h3>
      {differing.map((field, at) => (
        <RadioGroup
          key={field}
          aria-label={fieldName(field)}
          value={sideOf(field)}
          onChange={(side) => setChosen({ ...chosen, [field]: side })}
          className={styles['differing'] ?? ''}
        >
          <span className={styles['field']}>{fieldName(field)}</span>
          {(['kept', 'merged'] as const).map((side) => (
            <Radio
              key={side}
              value={side}
              autoFocus={at === 0 && side === sideOf(field)}
              className={styles['side'] ?? ''}
            >
              {fieldValue(field, preview.data[side].details[field])}
            </Radio>
          ))}
        </RadioGroup>
      ))}
      <p className={styles['soft']}>{say('person.merge.effect')}</p>
      {problem === undefined ? null : <Message title={problem.title}>{problem.text}</Message>}
      <div className={styles['buttons']}>
        <Button
          kind="primary"
          autoFocus={differing.length === 0}
          isDisabled={merge.isPending}
          onPress={() => merge.mutate(detailsOf(preview.data, sideOf))}
        >
          {say('person.merge.do')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {say('people.person.cancel')}
        </Button>
      </div>
    </>
  );
}

type Side = 'kept' | 'merged';

const detailsOf = (preview: MergePreview, sideOf: (field: keyof PersonDetails) => Side): PersonDetails =>
  Object.fromEntries(
    DETAIL_FIELDS.flatMap((field) => {
      const value = preview[sideOf(field)].details[field];
      return value === undefined ? [] : [[field, value]];
    }),
  ) as PersonDetails;

const Sides = ({ preview }: { readonly preview: MergePreview }) => (
  <dl className={styles['sides']}>
    {(['kept', 'merged'] as const).map((side) => {
      const { details, assessments, handouts } = preview[side];
      const words = side === 'kept' ? 'person.merge.kept' : 'person.merge.other';
      return (
        <div key={side}>
          <dt>{say(words, { name: details.name })}</dt>
          <dd>{say('person.merge.counts', { assessments, handouts })}</dd>
        </div>
      );
    })}
  </dl>
);
