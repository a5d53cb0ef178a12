import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { tellOfDraft } from '../../client/draft-news.ts';
import type { DraftSession } from '../../client/draft-session.ts';
import { useDraftView } from '../../client/use-draft.ts';
import { useRunnerWords } from '../../client/runner-words.ts';
import { Button } from '../../ui/button.tsx';
import { KeyBar } from '../../ui/key-bar.tsx';
import { scrollRegion } from '../../ui/scroll-region.ts';
import { useHeld } from '../../ui/use-held.ts';
import { useFocusOnArrival, usePageFocus } from '../../ui/use-page-focus.ts';
import { useSettled } from '../../ui/use-settled.ts';
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
import { useHandOut, type SheetAction } from './use-hand-out.ts';
import { useKeys } from './use-keys.ts';
import { useOptions } from './use-options.ts';
import { useReason } from './use-reason.ts';
import { useSheet, type Sheet } from './use-sheet.ts';
import { WordsPanel } from './words-panel.tsx';

/** A pause in the typing, in milliseconds, after which the sheet is made anew. */
const QUIET_MS = 200;

interface Props {
  readonly assessmentId: string;
  readonly session: DraftSession;
}

/** The real PDF beside its options: what is shown is what is printed, saved and signed. */
export function DraftHandout({ assessmentId, session }: Props) {
  const { draft, saving, access } = useDraftView(session);
  const runner = useRunnerWords(draft.personId);
  const choice = useOptions(draft.personId, runner);
  const beside = useBeside(choice.options);
  const [isWording, setWording] = useState(false);
  const { options } = choice;
  const revision = useSettled(draft.revision, QUIET_MS);
  const sheet = useSheet(assessmentId, revision, options);
  const handOut = useHandOut(assessmentId, () => {
    tellOfDraft(assessmentId);
    return session.reload();
  });
  const reason = useReason(session, handOut.mutate);
  const isNewest = revision === draft.revision && saving.kind === 'saved';
  const isReady = isNewest && sheet.data !== undefined && !sheet.isPlaceholderData && !sheet.isFetching;
  const isBusy = handOut.isPending || reason.isBusy;
  // A draft that another window writes to is not closed under its hands.
  const isSignable = options?.audience === 'runner' && access === 'write';
  const desk = useRef<HTMLElement>(null);
  useFocusOnArrival(desk);
  usePageFocus(desk, access !== 'write', () => false);
  const handOutSheet = useHeld(isReady, (kind: SheetAction) => {
    if (sheet.data === undefined || isBusy || (kind === 'sign' && !isSignable)) return;
    reason.start({ kind, sheet: sheet.data });
  });
  const onAction = (action: Action): void => {
    switch (action) {
      case 'summary':
        choice.change({ audience: options?.audience === 'clinician' ? 'runner' : 'clinician' });
        return;
      case 'note':
      case 'referral':
        if (!isBusy) handOut.mutate({ kind: 'copy', letter: action });
        return;
      default:
        handOutSheet(action);
    }
  };
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
  const error = sheet.error ?? handOut.error ?? reason.error ?? choice.error;
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
        <main ref={desk} {...scrollRegion} className={styles['desk']} aria-busy={sheet.isFetching}>
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
            isBusy={isBusy}
            isSummary={options?.audience === 'clinician'}
            isSignable={isSignable}
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
          reason={reason.reason}
          onChange={reason.setReason}
          onSubmit={reason.submit}
          onClose={reason.cancel}
        />
      )}
      <KeyBar
        hints={[
          { keys: ['Ctrl P'], does: say('handout.key.print') },
          ...(isSignable ? [{ keys: ['Ctrl Enter'], does: say('handout.key.sign') }] : []),
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
