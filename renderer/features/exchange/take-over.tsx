import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type SyntheticEvent } from 'react';
import { MOST_BATON_BYTES, PIECE_BYTES, type TakenOver } from '#shared/contract/exchange.ts';
import { api } from '#renderer/client/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FileButton } from '#renderer/ui/file-button.tsx';
import { Message } from '#renderer/ui/message.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { say } from '#renderer/ui/words.ts';
import styles from './exchange.module.css';
import { Refusal } from './hand-over.tsx';

interface Props {
  /** The file with which Genu was opened: only its code is left to be told. */
  readonly offered?: { readonly name: string; readonly bytes: number };
  readonly onOpenPerson: (personId: string) => void;
  readonly onClose: () => void;
}

/** Opens a baton: the file, its code, and what came of it. */
export function TakeOver({ offered, onOpenPerson, onClose }: Props) {
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const open = useMutation({
    mutationFn: async (chosen: File | undefined) => {
      if (chosen === undefined) return api.exchange.takeOver.call({ passphrase, isOffered: true });
      await giveFile(chosen);
      return api.exchange.takeOver.call({ passphrase });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const size = file?.size ?? offered?.bytes;
  const isTooLarge = size !== undefined && size > MOST_BATON_BYTES;
  // A person's export is not encrypted: there is no code to ask for.
  const isArchive = file?.name.toLowerCase().endsWith('.zip') === true;
  const isReady = size !== undefined && !isTooLarge && (isArchive || passphrase !== '');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isReady) open.mutate(file);
  };
  return (
    <Dialog title={say('exchange.takeOver')} isOpen onClose={onClose}>
      {open.data === undefined ? (
        <form className={styles['dialog']} noValidate onSubmit={submit}>
          {offered === undefined ? (
            <ChooseFile file={file} onChoose={setFile} />
          ) : (
            <Chosen name={offered.name} bytes={offered.bytes} />
          )}
          {isArchive ? null : (
            <TextField
              label={say('exchange.passphrase')}
              autoComplete="off"
              autoFocus={offered !== undefined}
              value={passphrase}
              onChange={setPassphrase}
            />
          )}
          {open.error === null ? null : <Refusal error={open.error} />}
          {isTooLarge ? (
            <Message title={say('errors.TOO_LARGE.title')}>{say('errors.TOO_LARGE.text')}</Message>
          ) : null}
          <div className={styles['actions']}>
            <Button type="submit" kind="primary" isDisabled={open.isPending || !isReady}>
              {say('exchange.open')}
            </Button>
          </div>
        </form>
      ) : (
        <Taken taken={open.data} onOpenPerson={onOpenPerson} />
      )}
    </Dialog>
  );
}

function ChooseFile({
  file,
  onChoose,
}: {
  readonly file: File | undefined;
  readonly onChoose: (file: File) => void;
}) {
  const id = useId();
  return (
    <div className={styles['file']}>
      <label id={`${id}-label`} htmlFor={id}>
        {say('exchange.file')}
      </label>
      <FileButton id={id} accept=".genu,.zip" describedBy={`${id}-label`} onFile={onChoose}>
        {say(file === undefined ? 'shell.file.choose' : 'shell.file.another')}
      </FileButton>
      {file === undefined ? null : <Chosen name={file.name} bytes={file.size} />}
    </div>
  );
}

const Chosen = ({ name, bytes }: { readonly name: string; readonly bytes: number }) => (
  <span className={styles['quiet']}>
    {say('exchange.file.chosen', { name, size: Math.ceil(bytes / 1000) })}
  </span>
);

function Taken({ taken, onOpenPerson }: { readonly taken: TakenOver } & Pick<Props, 'onOpenPerson'>) {
  const { name, sentBy, added, continued, unchanged, kept, personId } = taken;
  return (
    <div className={styles['dialog']}>
      <p role="status">
        <strong>{say('exchange.taken', { name, sender: sentBy.name, role: sentBy.role })}</strong>
      </p>
      <p>{say('exchange.taken.counts', { added, continued, unchanged })}</p>
      {kept === 0 ? null : <p>{say('exchange.taken.kept', { kept })}</p>}
      <div className={styles['actions']}>
        <Button kind="primary" autoFocus onPress={() => onOpenPerson(personId)}>
          {say('exchange.taken.open')}
        </Button>
      </div>
    </div>
  );
}

/** In pieces: a call holds no more than a mebibyte. */
async function giveFile(file: File): Promise<void> {
  for (let from = 0; from === 0 || from < file.size; from += PIECE_BYTES) {
    const bytes = new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer());
    await api.exchange.give.call({ isFirst: from === 0, base64: base64Of(bytes) });
  }
}

const SLICE_BYTES = 0x80_00;
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) {
    text += String.fromCodePoint(...bytes.subarray(from, from + SLICE_BYTES));
  }
  return btoa(text);
}
