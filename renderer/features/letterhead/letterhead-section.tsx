import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type SyntheticEvent } from 'react';
import { DEFAULT_ACCENT, accentProblem } from '#shared/handout/accent.ts';
import type { ClinicLetterhead } from '#shared/contract/letterhead.ts';
import { api, queryClient } from '../../client/client.ts';
import { describeError } from '../../client/errors.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { noteSetting } from '../../ui/settings/history.ts';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/words.ts';
import styles from './letterhead.module.css';
import { LogoField } from './logo-field.tsx';

/** The head of every sheet: clinic, address, telephone, picture and one colour. */
export function LetterheadSection() {
  const stored = useQuery(api.settings.get.queryOptions({ input: {}, staleTime: Infinity }));
  return (
    <section className={styles['section']} aria-labelledby="letterhead">
      <h2 id="letterhead">{say('letterhead.title')}</h2>
      <p className={styles['lead']}>{say('letterhead.text')}</p>
      {stored.error === null ? null : <Refusal error={stored.error} />}
      {stored.data === undefined ? null : <Form stored={stored.data} />}
    </section>
  );
}

function Form({ stored }: { readonly stored: ClinicLetterhead }) {
  const [head, setHead] = useState<ClinicLetterhead>(stored);
  const [shown, setShown] = useState(stored);
  // What was taken back, or changed elsewhere, is in the fields again.
  if (shown !== stored) {
    setShown(stored);
    setHead(stored);
  }
  const save = useMutation({ mutationFn: keep });
  const problem = head.accent === undefined ? undefined : accentProblem(head.accent);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (problem !== undefined) return;
    save.mutate(head, {
      onSuccess: () =>
        noteSetting({
          name: () => say('letterhead.title'),
          undo: () => keep(stored),
          redo: () => keep(head),
        }),
    });
  };
  const line = (field: 'name' | 'address' | 'phone') => (
    <TextField
      label={say(`letterhead.${field}`)}
      value={head[field]}
      maxLength={200}
      onChange={(text) => setHead({ ...head, [field]: text })}
    />
  );
  return (
    <form className={styles['form']} onSubmit={submit}>
      {line('name')}
      {line('address')}
      {line('phone')}
      <ColourField
        colour={head.accent ?? DEFAULT_ACCENT}
        error={problem === undefined ? undefined : say(`letterhead.colour.${problem}`)}
        onChange={(accent) => setHead({ ...head, accent })}
      />
      <LogoField
        logo={head.logo}
        onChange={(logo) => {
          const { logo: _logo, ...rest } = head;
          setHead(logo === undefined ? rest : { ...rest, logo });
        }}
      />
      {save.error === null ? null : <Refusal error={save.error} />}
      <div className={styles['actions']}>
        <Button type="submit" isDisabled={save.isPending}>
          {say('letterhead.save')}
        </Button>
        <span role="status">{save.isSuccess ? say('letterhead.saved') : ''}</span>
      </div>
    </form>
  );
}

/** Stores the letterhead; the next sheet carries it. */
async function keep(next: ClinicLetterhead): Promise<void> {
  await api.settings.save.call(next);
  await queryClient.invalidateQueries({ queryKey: api.settings.key() });
  await queryClient.invalidateQueries({ queryKey: api.handouts.preview.key() });
}

interface ColourProps {
  readonly colour: string;
  readonly error: string | undefined;
  readonly onChange: (colour: string) => void;
}
function ColourField({ colour, error, onChange }: ColourProps) {
  const pickId = useId();
  const isColour = /^#[0-9a-f]{6}$/iu.test(colour);
  return (
    <div className={styles['colour']}>
      <TextField
        label={say('letterhead.colour')}
        hint={say('letterhead.colour.hint')}
        error={error}
        value={colour}
        maxLength={7}
        onChange={onChange}
      />
      <label htmlFor={pickId} className="visually-hidden">
        {say('letterhead.colour.pick')}
      </label>
      <input
        id={pickId}
        type="color"
        value={isColour ? colour.toLowerCase() : DEFAULT_ACCENT.toLowerCase()}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function Refusal({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}
