import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { PersonFile } from '#shared/contract/people.ts';
import { api, client } from '../../../client/client.ts';
import { describeError } from '../../../client/errors.ts';
import { saveFile } from '../../../client/download.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyBar } from '../../../ui/key-bar.tsx';
import { Message } from '../../../ui/message.tsx';
import { say } from '../../../ui/words.ts';
import { usePeopleKeys } from '../use-people-keys.ts';
import { ChangeHistory } from './change-history.tsx';
import { Details } from './details.tsx';
import { EditPerson } from './edit-person.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { PersonBar, type PersonAct } from './person-bar.tsx';
import { PersonTrends } from './person-trends.tsx';
import { Timeline, type VisitLink } from './timeline.tsx';
import styles from './person.module.css';

interface Props {
  readonly personId: string;
  /** The way back to the list. */
  readonly back: ReactNode;
  /** Links to the screens of an assessment. */
  readonly visitLink: VisitLink;
  readonly onOpenPerson: (personId: string) => void;
  /** The open draft, or a new assessment. */
  readonly onContinue: (personId: string) => Promise<void>;
  /** The open follow-up, or a new one that goes on from the last signed visit. */
  readonly onFollowUp: (personId: string) => Promise<void>;
  readonly onCompare: (personId: string, before: string, after: string) => Promise<void>;
  readonly onLeave: () => void;
}

/** One person: everything that happened, their details, and what can be done with their records. */
export function PersonScreen(props: Props) {
  const { personId } = props;
  const file = useQuery(api.people.file.queryOptions({ input: { id: personId } }));
  useEffect(() => {
    // Who was opened lately is a convenience: a failure to note it is none to show.
    client.people.noteOpened({ id: personId }).catch(() => undefined);
  }, [personId]);
  if (file.error !== null) return <Failed error={file.error} />;
  return file.data === undefined ? null : (
    <PersonPage key={file.data.person.id} file={file.data} {...props} />
  );
}

function Failed({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}

function PersonPage({ file, back, visitLink, ...on }: Props & { readonly file: PersonFile }) {
  const { id } = file.person;
  const [act, setAct] = useState<PersonAct | undefined>();
  const { failure, note, run } = useActs();
  const close = (): void => setAct(undefined);
  const goOn = (): void => run(() => on.onContinue(id));
  const [last, before] = file.timeline;
  const compare =
    last === undefined || before === undefined
      ? undefined
      : (): void => run(() => on.onCompare(id, before.id, last.id));
  const followUp = (): void => run(() => on.onFollowUp(id));
  const begin = (next: PersonAct): void => {
    if (next === 'archive' || next === 'unarchive') {
      run(() => client.people.archive({ id, isArchived: next === 'archive' }));
    } else if (next === 'export') {
      run(async () => {
        const isSaved = saveFile(await client.people.export({ id }), 'application/zip');
        return isSaved ? say('person.exported') : undefined;
      });
    } else setAct(next);
  };
  usePeopleKeys({
    ...(compare !== undefined && { v: compare }),
    c: goOn,
    f: followUp,
    e: () => setAct('edit'),
    escape: on.onLeave,
  });
  return (
    <div className={styles['screen']}>
      <PersonBar file={file} back={back} onContinue={goOn} onFollowUp={followUp} onAct={begin} />
      <div className={styles['columns']}>
        <main className={styles['main']}>
          <Notes file={file} failure={failure} note={note} />
          <div className={styles['head']}>
            <h2>{say('people.history')}</h2>
            {compare === undefined ? null : (
              <Button kind="quiet" shortcut="V" onPress={compare}>
                {say('compare.open')}
              </Button>
            )}
          </div>
          <Timeline timeline={file.timeline} visitLink={visitLink} />
        </main>
        <aside className={styles['aside']} aria-label={say('person.details')}>
          <Details
            file={file}
            onEdit={() => setAct('edit')}
            onUndoMerge={(mergeId) => run(() => client.people.undoMerge({ mergeId }))}
          />
          <PersonTrends personId={id} />
          <ChangeHistory personId={id} />
        </aside>
      </div>
      <KeyBar
        hints={[
          { keys: ['C'], does: say('person.key.continue') },
          { keys: ['F'], does: say('people.key.followUp') },
          { keys: ['E'], does: say('person.key.edit') },
          { keys: ['Esc'], does: say('person.key.back') },
        ]}
      />
      {act === 'edit' ? <EditPerson file={file} onClose={close} onExisting={on.onOpenPerson} /> : null}
      {act === 'merge' ? (
        <MergeDialog
          file={file}
          onClose={close}
          onMerged={() => run(() => Promise.resolve(say('person.merged.done')))}
        />
      ) : null}
      {act === 'erase' || act === 'anonymise' ? (
        <EraseDialog
          kind={act}
          personId={id}
          onClose={close}
          onDone={(left) => (left === undefined ? on.onLeave() : on.onOpenPerson(left))}
        />
      ) : null}
    </div>
  );
}

/** Does something with the records and reads them anew; a sentence that it returns is said. */
function useActs() {
  const queries = useQueryClient();
  const [failure, setFailure] = useState<unknown>();
  const [note, setNote] = useState<string | undefined>();
  const run = (work: () => Promise<unknown>): void => {
    const follow = async (): Promise<void> => {
      setFailure(undefined);
      const said = await work();
      setNote(typeof said === 'string' ? said : undefined);
      await queries.invalidateQueries({ queryKey: api.people.key() });
    };
    follow().catch(setFailure);
  };
  return { failure, note, run };
}

interface NotesProps {
  readonly file: PersonFile;
  readonly failure: unknown;
  readonly note: string | undefined;
}
/** What one must know of this person before anything else, and what the last act did. */
function Notes({ file: { archivedAt, anonymisedAt }, failure, note }: NotesProps) {
  return (
    <>
      {failure === undefined ? null : <Failed error={failure} />}
      {note === undefined ? null : (
        <p role="status" className={styles['note']}>
          {note}
        </p>
      )}
      {archivedAt === undefined ? null : (
        <div className={styles['note']}>
          <strong>{say('person.archived.title')}</strong> {say('person.archived.text')}
        </div>
      )}
      {anonymisedAt === undefined ? null : (
        <div className={styles['note']}>
          <strong>{say('person.anonymised.title')}</strong> {say('person.anonymised.text')}
        </div>
      )}
    </>
  );
}
