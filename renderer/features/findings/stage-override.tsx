import { useRef, useState, type FormEvent } from 'react';
import { useDraftView } from '#renderer/client/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Chips } from '#renderer/ui/chips.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { say } from '#renderer/ui/words.ts';
import { OVERUSE_STAGES, type OveruseStage } from '#shared/intake/derive/overuse-stage.ts';
import { buildFacts, type FactOverrides } from '#shared/intake/facts.ts';
import { useFindings } from './findings-context.ts';
import { useEscape } from './use-escape.ts';
import styles from './findings.module.css';

type Override = FactOverrides['overuseStage'];
const SHORTEST_REASON = 3;

/** The doctor may set the stage in place of the computed one; the reason is kept, and printed in the summary. */
export function StageOverride({
  stage,
  today,
}: {
  readonly stage: number | undefined;
  readonly today: string;
}) {
  const { session } = useFindings();
  const { draft, access } = useDraftView(session);
  const { answers, choices } = draft;
  const canChange = access === 'write';
  const { overuseStage: set, ...others } = choices;
  const [isOpen, setOpen] = useState(false);
  // Esc closes the form and keeps what is typed.
  const [kept, keep] = useState<string | undefined>();
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const cancel = (): void => {
    keep(undefined);
    close();
  };
  const save = (next: Override): void => {
    session.choose(next === undefined ? others : { ...others, overuseStage: next });
    cancel();
  };
  if (isOpen)
    return (
      <StageForm
        stage={stage}
        reason={kept ?? set?.reason ?? ''}
        onReason={keep}
        onSave={save}
        onClose={close}
        onCancel={cancel}
      />
    );
  return (
    <div className={styles['override']} data-set={set === undefined ? undefined : ''}>
      {set === undefined ? null : (
        <>
          <p>{say('findings.stage.set', { reason: set.reason })}</p>
          <p className={styles['quiet']}>
            {say('findings.stage.computed', {
              stage: buildFacts(answers, today).values.overuseStage ?? 'none',
            })}
          </p>
        </>
      )}
      {canChange ? (
        <button ref={opener} type="button" className={styles['jump']} onClick={() => setOpen(true)}>
          {say('findings.stage.change')}
        </button>
      ) : null}
      {set === undefined || !canChange ? null : (
        <button type="button" className={styles['jump']} onClick={() => save(undefined)}>
          {say('findings.stage.undo')}
        </button>
      )}
    </div>
  );
}

interface FormProps {
  readonly stage: number | undefined;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSave: (override: Override) => void;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}

function StageForm({ stage, reason, onReason, onSave, onClose, onCancel }: FormProps) {
  const [chosen, choose] = useState<OveruseStage | undefined>(OVERUSE_STAGES.find((one) => one === stage));
  const [isTried, setTried] = useState(false);
  const isReasoned = reason.trim().length >= SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (chosen !== undefined && isReasoned) onSave({ stage: chosen, reason: reason.trim() });
  };
  return (
    <form ref={useEscape(onClose)} className={styles['stageForm']} onSubmit={submit}>
      <Chips
        label={say('findings.stage.label')}
        chips={OVERUSE_STAGES.map((one) => ({ value: `${one}`, label: `${one}` }))}
        value={chosen === undefined ? undefined : `${chosen}`}
        onChange={(value) => choose(OVERUSE_STAGES.find((one) => `${one}` === value))}
      />
      <TextField
        label={say('findings.stage.reason')}
        value={reason}
        onChange={onReason}
        maxLength={300}
        autoFocus
        error={isTried && !isReasoned ? say('findings.stage.needsReason') : undefined}
      />
      <div className={styles['actions']}>
        <Button type="submit">{say('findings.stage.save')}</Button>
        <Button kind="quiet" onPress={onCancel}>
          {say('findings.stage.cancel')}
        </Button>
      </div>
    </form>
  );
}
