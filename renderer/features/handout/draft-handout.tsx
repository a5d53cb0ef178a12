import { Pencil } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { DraftSession } from '../../client/draft-session.ts';
import { useDraftView } from '../../client/use-draft.ts';
import { useRunnerWords } from '../../client/runner-words.ts';
import { Button } from '../../ui/button.tsx';
import { KeyBar } from '../../ui/key-bar.tsx';
import { scrollRegion } from '../../ui/scroll-region.ts';
import { say } from '../../ui/words.ts';
import { Actions, type Action } from './actions.tsx';
import { Failure } from './failure.tsx';
import styles from './handout.module.css';
import { OptionsColumn } from './options-column.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { Readiness } from './readiness.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { Beside } from './beside.tsx';
import { useBeside, ViewChoice } from './view-choice.tsx';
import { Changes } from './signed-handout.tsx';
import { useHandOut, type HandOut } from './use-hand-out.ts';
import { useKeys } from './use-keys.ts';
import { useOptions } from './use-options.ts';
import { useReason } from './use-reason.ts';
import { useSettled } from './use-settled.ts';
import { useSheet, type Options, type Sheet } from './use-sheet.ts';
import { WordsPanel } from './words-panel.tsx';

/** A pause in the typing, in milliseconds, after which the sheet is made anew. */
const QUIET_MS = 250;

interface Props {
  readonly assessmentId: string;
  readonly session: DraftSession;
}

/** The real PDF beside its options: what is shown is what is printed, saved and signed. */
export function DraftHandout({ assessmentId, session }: Props) {
  const { draft, saving } = useDraftView(session);
  const runner = useRunnerWords(draft.personId);
  const choice = useOptions(draft.personId, runner);
  const beside = useBeside(choice.options);
  const [isWording, setWording] = useState(false);
  const [waiting, setWaiting] = useState<Action>();
  const { options } = choice;
  const revision = useSettled(draft.revision, QUIET_MS);
  const sheet = useSheet(assessmentId, revision, options);
  const handOut = useHandOut(assessmentId, () => session.reload());
  const reason = useReason(assessmentId, session, handOut.mutate);
  const isNewest = revision === draft.revision && saving.kind === 'saved';
  const isReady = isNewest && sheet.data !== undefined && !sheet.isPlaceholderData && !sheet.isFetching;
  const onAction = (action: Action): void => {
    if (options === undefined) return;
    const what = whatTo(action, isReady ? sheet.data : undefined, options);
    if (action === 'summary') {
      choice.change({ audience: options.audience === 'runner' ? 'clinician' : 'runner' });
    } else if (what !== undefined && !handOut.isPending) reason.start(what);
    else if (!isReady) setWaiting(action);
  };
  // A key pressed while the sheet is made anew is not lost: it counts for the sheet that comes.
  const goOn = useEffectEvent(() => {
    if (waiting === undefined) return;
    setWaiting(undefined);
    onAction(waiting);
  });
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(goOn, 0);
    return () => clearTimeout(timer);
  }, [isReady]);
  useKeys([
    { modifier: 'Mod', code: 'Enter', run: () => onAction('sign') },
    { modifier: 'Mod', code: 'KeyP', run: () => onAction('print') },
    { modifier: 'Mod', code: 'KeyS', run: () => onAction('save') },
    { modifier: 'Alt', code: 'KeyP', run: () => onAction('summary') },
    { modifier: 'Alt', code: 'KeyC', run: () => onAction('note') },
    { modifier: 'Alt', code: 'KeyR', run: () => onAction('referral') },
    { modifier: 'Alt', code: 'KeyB', run: beside.toggle },
    { modifier: 'Alt', code: 'KeyW', run: () => setWording((is) => !is) },
  ]);
  const error = sheet.error ?? handOut.error ?? choice.error;
  return (
    <div className={styles['screen']}>
      <div className={styles['columns']} data-wording={isWording ? '' : undefined}>
        {isWording && runner !== undefined ? (
          <WordsPanel
            assessmentId={assessmentId}
            session={session}
            runner={runner}
            onClose={() => setWording(false)}
          />
        ) : options === undefined ? (
          <section className={styles['options']} aria-label={say('handout.title')} />
        ) : (
          <OptionsColumn choice={choice} options={options} sheet={sheet.data}>
            <Button shortcut="Alt W" onPress={() => setWording(true)}>
              <Pencil size={16} aria-hidden="true" />
              {say('handout.words')}
            </Button>
            <Changes assessmentId={assessmentId} />
          </OptionsColumn>
        )}
        <main {...scrollRegion} className={styles['desk']} aria-busy={sheet.isFetching}>
          <ViewChoice beside={beside} />
          {error === null ? null : <Failure error={error} />}
          {beside.isShown && options !== undefined ? (
            <Beside assessmentId={assessmentId} revision={revision} options={options} />
          ) : sheet.data === undefined ? (
            <p role="status">{error === null ? say('handout.making') : ''}</p>
          ) : (
            <PdfPages base64={sheet.data.base64} />
          )}
        </main>
        <aside className={styles['aside']}>
          <Readiness assessmentId={assessmentId} runner={runner} beside={beside} />
          <Actions
            isReady={isReady}
            isBusy={handOut.isPending}
            isSummary={options?.audience === 'clinician'}
            done={handOut.data}
            onAction={onAction}
          />
          {sheet.data === undefined ? null : (
            <p className={styles['hash']}>{say('handout.hash', { hash: sheet.data.sha256.slice(0, 16) })}…</p>
          )}
        </aside>
      </div>
      {reason.asked === undefined ? null : (
        <ReasonDialog
          flags={reason.asked.flags}
          onReason={(text) => void reason.answer(text)}
          onClose={reason.cancel}
        />
      )}
      <KeyBar
        hints={[
          { keys: ['Ctrl P'], does: say('handout.key.print') },
          { keys: ['Ctrl Enter'], does: say('handout.key.sign') },
          { keys: ['Ctrl S'], does: say('handout.key.save') },
          { keys: ['Alt W'], does: say('handout.key.words') },
          ...(beside.isOffered ? [{ keys: ['Alt B'], does: say('handout.key.beside') }] : []),
        ]}
        note={sheet.data === undefined ? undefined : pagesNote(sheet.data)}
      />
    </div>
  );
}

const pagesNote = ({ pages, options: { paper } }: Sheet): string =>
  say('handout.pages', { count: pages, paper: say(`handout.paper.${paper}`) });

/** What a key or button asks for, if what it needs is there. */
function whatTo(action: Action, sheet: Sheet | undefined, { audience }: Options): HandOut | undefined {
  switch (action) {
    case 'note':
    case 'referral':
      return { kind: 'copy', letter: action };
    case 'print':
    case 'save':
      return sheet && { kind: action, sheet };
    case 'sign':
      return sheet !== undefined && audience === 'runner' ? { kind: 'sign', sheet } : undefined;
    case 'summary':
      return undefined;
  }
}
