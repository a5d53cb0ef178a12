import { Pencil } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { factText } from '#shared/handout/clinician/fact-text.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { say } from '#renderer/ui/words.ts';
import { ChangedNote } from './changed-note.tsx';
import { switchItem } from '../choices.ts';
import { DoseFields } from './dose-fields.tsx';
import { usePlan, type PlanView } from '../plan-context.ts';
import styles from '../plan.module.css';
import { ReasonNote } from './reason-note.tsx';
import { WhyPanel } from './why-panel.tsx';
import { WordsEditor } from './words-editor.tsx';

const isExercise = ({ domain }: PlanItem): boolean => domain === 'strengthening' || domain === 'stretching';

/** One line of the plan: on or off, the runner's words, why, the dose, and how good the evidence is. */
export function PlanItemRow({ item }: { readonly item: PlanItem }) {
  const view = usePlan();
  const [isEditing, setEditing] = useState(false);
  const [isExplained, setExplained] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const whyId = useId();
  const words = view.source.words.interventions[item.id];
  const because = reasonsFor(item, view);
  const isOn = isOnPaper(item, view);
  const onKey = (event: KeyboardEvent): void => {
    const isOnLine = event.target instanceof HTMLInputElement && event.target.type === 'checkbox';
    if (!isOnLine || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') setEditing(true);
    else if (event.key.toLowerCase() === 'w') setExplained(!isExplained);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={row}
      role="group"
      aria-label={words.name}
      className={styles['item']}
      data-line
      data-off={isOn ? undefined : ''}
      onKeyDownCapture={onKey}
    >
      <Checkbox
        isSelected={isOn}
        onChange={(isSelected) => view.change((now) => switchItem(now, item.id, isSelected))}
        aria-label={words.name}
      />
      <div className={styles['text']}>
        {isEditing ? (
          <WordsEditor
            item={item}
            name={words.name}
            proposal={words.plain}
            onDone={() => {
              setEditing(false);
              row.current?.querySelector('input')?.focus();
            }}
          />
        ) : (
          <button type="button" className={styles['words']} onClick={() => setEditing(true)}>
            {isExercise(item) ? words.name : (item.wording ?? words.plain)}
            <span className="visually-hidden"> · {say('plan.editWords', { name: words.name })}</span>
            <Pencil size={12} aria-hidden="true" />
          </button>
        )}
        {isExercise(item) && item.wording !== undefined && !isEditing ? (
          <p className={styles['own']}>{item.wording}</p>
        ) : null}
        <p className={styles['because']} title={because}>
          {because}
        </p>
      </div>
      <DoseFields item={item} name={words.name} />
      <button
        type="button"
        className={styles['evidence']}
        aria-expanded={isExplained}
        aria-controls={whyId}
        onClick={() => setExplained(!isExplained)}
      >
        <span className="visually-hidden">{say('plan.why', { name: words.name })} </span>
        <span className={styles['grade']}>{item.evidence}</span> {item.sources[0] ?? ''}
      </button>
      <div className={styles['below']}>
        <ReasonNote item={item} name={words.name} />
        <ChangedNote item={item} name={words.name} proposal={words.plain} />
        {isExplained ? <WhyPanel id={whyId} item={item} because={because} /> : null}
      </div>
    </div>
  );
}

function reasonsFor(item: PlanItem, { source }: PlanView): string {
  const reasons = item.because.map((fact) => factText(source, fact)).join(' · ');
  if (reasons !== '') return say('plan.because', { reasons });
  return say(item.origin === 'added' ? 'plan.added' : 'plan.becauseUsual');
}

/** Follows the switch at once, and the plan as soon as it has answered. */
function isOnPaper({ id, selected }: PlanItem, { choices, isSettled }: PlanView): boolean {
  const choice = choices.items?.[id];
  if (isSettled || choice === undefined) return selected;
  if (choice.removed === true) return false;
  return choice.kept === true || choice.added === true || selected;
}
