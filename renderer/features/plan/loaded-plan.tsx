import { useCallback, useMemo, useState } from 'react';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { useRunnerWords } from '#renderer/client/runner-words.ts';
import { useDraftView } from '#renderer/client/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { KeyBar, type KeyHint } from '#renderer/ui/key-bar.tsx';
import { Waiting } from '#renderer/ui/waiting.tsx';
import { useUnits } from '#renderer/ui/measures.ts';
import { scrollRegion } from '#renderer/ui/scroll-region.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import type { PlanReview } from '#shared/contract/schemas.ts';
import { sheetWordsOf } from '#shared/handout/words.ts';
import { buildFacts, type Facts } from '#shared/intake/facts.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import { ChangesList } from './changes/changes-list.tsx';
import { LibraryDialog } from './library/library-dialog.tsx';
import { PlanItems } from './lines/plan-items.tsx';
import { PlanCommands } from './plan-commands.tsx';
import { PlanProvider, type PlanView } from './plan-context.ts';
import styles from './plan-screen.module.css';
import { RemovedItems } from './running/removed-items.tsx';
import { RunningPlan, RunningSummary } from './running/running-plan.tsx';
import { changeIn } from '#renderer/client/change-choices.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { WithheldNote } from './withheld-note.tsx';

interface Props {
  readonly session: DraftSession;
  readonly review: PlanReview;
}

/** Items on the left; the running plan and what was removed beside them, in narrow windows in a drawer. */
export function LoadedPlan({ session, review }: Props) {
  const { draft, saving, access } = useDraftView(session);
  const isReadOnly = access !== 'write';
  const { today } = review.assessment;
  const facts = useMemo(
    () => buildFacts(draft.answers, today, draft.choices),
    [draft.answers, draft.choices, today],
  );
  const [announced, announce] = useState('');
  const [library, setLibrary] = useState<Domain>();
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const showRunning = useCallback(() => setDrawerOpen(true), []);
  const runner = useRunnerWords(draft.personId);
  const units = useUnits();
  const view: PlanView | undefined = runner && {
    assessmentId: draft.id,
    assessment: review.assessment,
    plan: review.plan,
    proposal: review.proposal,
    offers: review.offers,
    today,
    role: facts.role,
    source: { values: facts.values, words: sheetWordsOf(catalogue, units) },
    runner,
    choices: draft.choices,
    change: changeIn(session),
    isReadOnly,
    isSettled: saving.kind === 'saved' && review.revision === draft.revision,
    announce,
  };
  useUndoKeys(session, view);
  if (view === undefined) return <Waiting>{say('shell.loading')}</Waiting>;
  return (
    <PlanProvider value={view}>
      <PlanCommands onAdd={setLibrary} onShowRunning={showRunning} />
      <div className={styles['screen']}>
        <div className={styles['columns']} data-drawer={isDrawerOpen ? 'open' : 'closed'}>
          <main {...scrollRegion} className={styles['main']}>
            <header className={styles['head']}>
              <h1>{say('plan.title')}</h1>
              <span>{pictureLine(review, facts)}</span>
              <div className={styles['doings']}>
                {review.plan.withheld === null ? (
                  <>
                    <ChangesList />
                    {isReadOnly ? null : (
                      <Button onPress={() => setLibrary('strengthening')}>{say('plan.add')}</Button>
                    )}
                  </>
                ) : null}
              </div>
            </header>
            <WithheldNote />
            <PlanItems onAdd={setLibrary} />
          </main>
          <aside {...scrollRegion} className={styles['aside']} aria-label={say('plan.running')}>
            <fieldset className={styles['fields']} disabled={isReadOnly}>
              <RunningPlan />
            </fieldset>
            <RemovedItems />
          </aside>
          <div className={styles['summary']}>
            <RunningSummary />
            <Button kind="quiet" aria-expanded={isDrawerOpen} onPress={() => setDrawerOpen(!isDrawerOpen)}>
              {say(isDrawerOpen ? 'plan.drawer.close' : 'plan.drawer.open')}
            </Button>
          </div>
        </div>
        <p role="status" className="visually-hidden">
          {announced}
        </p>
        <KeyBar news={announced} note={say('shell.intended')} hints={hintsOf(view)} />
      </div>
      {library === undefined ? null : <LibraryDialog from={library} onClose={() => setLibrary(undefined)} />}
    </PlanProvider>
  );
}

/** Of a line that cannot be changed only the reason opens, by a button of its own. */
const hintsOf = ({ plan, isReadOnly }: PlanView): readonly KeyHint[] =>
  isReadOnly ? [read()] : plan.withheld === null ? hints() : [read(), undo()];
const read = (): KeyHint => ({ keys: ['Tab', 'Enter'], does: say('plan.key.why') });
const undo = (): KeyHint => ({ keys: ['Ctrl Z'], does: say('plan.key.undo') });
const hints = (): readonly KeyHint[] => [
  { keys: ['↑', '↓'], does: say('plan.key.line') },
  { keys: ['Space'], does: say('plan.key.toggle') },
  { keys: ['Enter'], does: say('plan.key.edit') },
  { keys: ['Tab'], does: say('plan.key.dose') },
  { keys: ['W'], does: say('plan.key.why') },
  { keys: ['Alt', '↑↓'], does: say('plan.key.move') },
  undo(),
];

/** "stage 3 · ITB syndrome, leading · 13 lines go on paper" */
function pictureLine({ assessment, plan }: PlanReview, { values }: Facts): string {
  const [first] = assessment.hypotheses;
  const stage = values.overuseStage;
  return [
    stage === undefined ? undefined : say('plan.stage', { stage }),
    first === undefined
      ? undefined
      : say('plan.first', { name: catalogue.conditions[first.id].name, label: first.label }),
    say('plan.onPaper', { count: plan.items.filter(({ selected }) => selected).length }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
