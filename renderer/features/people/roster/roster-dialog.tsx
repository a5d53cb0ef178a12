import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { RosterCheck, RosterSource } from '#shared/contract/roster.ts';
import { api, client } from '../../../client/client.ts';
import { describeError, errorCode } from '../../../client/errors.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import { say } from '../../../ui/words.ts';
import { readRosterFile } from './read-file.ts';
import { RosterPreview } from './roster-preview.tsx';
import { RosterProgress } from './roster-progress.tsx';
import styles from './roster.module.css';

type Problem = { readonly title: string; readonly text: string } | undefined;

/** A file, what its columns hold, what would happen, and then all of it or nothing. */
export function RosterDialog({ onClose }: { readonly onClose: () => void }) {
  const roster = useRoster();
  const [isRunning, setRunning] = useState(false);
  const { source, check, problem } = roster;
  if (isRunning) return <RosterProgress onClose={onClose} />;
  const start = async (withKnown: boolean): Promise<void> => {
    if (source === undefined) return;
    await client.roster.start({ ...source, withKnown });
    setRunning(true);
  };
  return (
    <Dialog title={say('roster.title')} isOpen onClose={onClose}>
      <div className={styles['dialog']}>
        {check === undefined ? <p>{say('roster.intro')}</p> : null}
        <div>
          <FileTrigger
            acceptedFileTypes={['.csv', '.txt', '.tsv', 'text/csv', 'text/plain']}
            onSelect={(files) => roster.read(files?.[0])}
          >
            <Button autoFocus>
              <FileUp size={16} aria-hidden="true" />
              {say(source === undefined ? 'shell.file.choose' : 'shell.file.another')}
            </Button>
          </FileTrigger>
        </div>
        {problem === undefined ? null : <Message title={problem.title}>{problem.text}</Message>}
        {source !== undefined && check === undefined && problem === undefined ? (
          <p role="status">{say('roster.reading')}</p>
        ) : null}
        {source === undefined || check === undefined ? null : (
          <RosterPreview
            check={check}
            onChange={roster.change}
            onStart={(withKnown) => void start(withKnown).catch(roster.fail)}
            onClose={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}

/** The chosen file and what Genu makes of it. */
function useRoster() {
  const queries = useQueryClient();
  const [source, setSource] = useState<RosterSource | undefined>();
  const [failure, setFailure] = useState<Problem>();
  useEffect(() => () => queries.removeQueries({ queryKey: api.roster.check.key() }), [queries]);
  const check = useQuery(
    api.roster.check.queryOptions({
      input: source ?? { text: '-' },
      enabled: source !== undefined,
      placeholderData: (before: RosterCheck | undefined) =>
        source?.mapping === undefined ? undefined : before,
      gcTime: 0,
    }),
  );
  const fail = (error: unknown): void => setFailure(describeError(error));
  const read = (file: Blob | undefined): void => {
    if (file === undefined) return;
    setFailure(undefined);
    readRosterFile(file)
      .then((text) => {
        if (text === undefined) return setFailure(tooBig());
        return setSource(text.trim() === '' ? undefined : { text });
      })
      .catch(fail);
  };
  return {
    source,
    check: check.data,
    problem: failure ?? problemOf(check.error),
    read,
    fail,
    change: (change: Partial<RosterSource>) =>
      setSource((present) => (present === undefined ? present : { ...present, ...change })),
  };
}

const tooBig = () => ({ title: say('roster.tooBig'), text: say('roster.tooBigText') });

/** Two codes mean something of their own here. */
function problemOf(error: unknown): Problem {
  if (error === null) return undefined;
  const code = errorCode(error);
  if (code === 'TOO_MANY') return tooBig();
  if (code === 'INVALID_INPUT') return { title: say('roster.noRows'), text: say('roster.noRowsText') };
  return describeError(error);
}
