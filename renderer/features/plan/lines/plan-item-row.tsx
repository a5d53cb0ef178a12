import { Lock } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { ExerciseThumbnail } from '#renderer/ui/exercise-thumbnail.tsx';
import { letterOf } from '#renderer/ui/key-letter.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { isSafetyItem } from '#shared/knowledge/safety-items.ts';
import { isExercise as isExerciseId } from '#shared/plan/doses.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import { wordingIn } from '#shared/plan/wording.ts';
import { switchItem } from '../choices/items.ts';
import { usePlan, type PlanView } from '../plan-context.ts';
import { ChangedNote } from './changed-note.tsx';
import { DoseFields } from './dose-fields.tsx';
import { becauseOf, isExercise, nameOf } from './item-name.ts';
import { ItemMenu } from './item-menu.tsx';
import styles from './lines.module.css';
import { ReasonNote } from './reason-note.tsx';
import { useMove } from './use-move.ts';
import { WhyPanel } from './why-panel.tsx';
import { WordsEditor } from './words-editor.tsx';

interface Props {
  readonly item: PlanItem;
  /** The items of its domain as they stand. */
  readonly domain: readonly InterventionId[];
}

/** One line of the plan: on or off, the runner's words, why, the dose, and how good the evidence is. */
export function PlanItemRow({ item, domain }: Props) {
  const view = usePlan();
  const [isEditing, setEditing] = useState(false);
  const [isExplained, setExplained] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const whyId = useId();
  const name = nameOf(view, item.id);
  const isOn = isOnPaper(item, view);
  // what is left of a withheld plan is not the clinician's to change
  const isFixed = view.plan.withheld !== null || view.isReadOnly;
  const move = useMove(item.id, domain);
  const edit = (): void => setEditing(true);
  const explain = (): void => setExplained(!isExplained);
  return (
    <div
      ref={row}
      role="group"
      aria-label={name}
      className={styles['item']}
      data-line={item.id}
      data-off={isOn ? undefined : ''}
      data-drawn={isExerciseId(item.id) ? '' : undefined}
      onKeyDownCapture={lineKeys({ edit, explain, move })}
    >
      <Checkbox
        isSelected={isOn}
        isDisabled={isFixed}
        onChange={(isSelected) => view.change((now) => switchItem(now, item.id, isSelected))}
        aria-label={name}
      />
      {isExerciseId(item.id) ? (
        <span className={styles['thumbnail']}>
          <ExerciseThumbnail
            item={item.id}
            side={view.source.values.painSide === 'left' ? 'left' : 'right'}
          />
        </span>
      ) : null}
      <div className={styles['text']}>
        <Words
          item={item}
          isEditing={isEditing && !isFixed}
          onEdit={isFixed ? undefined : edit}
          onDone={() => {
            setEditing(false);
            row.current?.querySelector('input')?.focus();
          }}
        />
        <p className={styles['because']} title={becauseOf(item, view)}>
          {becauseOf(item, view)}
        </p>
      </div>
      <fieldset className={styles['doseArea']} disabled={view.isReadOnly}>
        <DoseFields item={item} name={name} />
      </fieldset>
      <button
        type="button"
        tabIndex={isFixed ? 0 : -1}
        className={styles['evidence']}
        aria-expanded={isExplained}
        aria-controls={isExplained ? whyId : undefined}
        onClick={explain}
      >
        <span className="visually-hidden">{say('plan.why', { name })} </span>
        <span className={styles['grade']}>{item.evidence}</span> {item.sources[0] ?? ''}
      </button>
      {isFixed ? null : (
        <ItemMenu item={item} name={name} domain={domain} onEdit={edit} onExplain={explain} onMove={move} />
      )}
      <div className={styles['below']}>
        <Minding item={item} />
        {view.isReadOnly ? null : <ReasonNote item={item} name={name} />}
        <ChangedNote item={item} name={name} />
        {isExplained ? <WhyPanel id={whyId} item={item.id} /> : null}
      </div>
    </div>
  );
}

/** What rules have to say on how it is done. */
function Minding({ item: { bendLimitDegrees, cautions } }: { readonly item: PlanItem }) {
  const words = [
    ...(bendLimitDegrees === undefined ? [] : [say('plan.bend', { degrees: bendLimitDegrees })]),
    ...cautions.map((caution) => catalogue.cautions[caution]),
  ];
  return words.length === 0 ? null : <p className={styles['own']}>{words.join(' ')}</p>;
}

interface WordsProps {
  readonly item: PlanItem;
  readonly isEditing: boolean;
  /** Absent where the words are not to be changed. */
  readonly onEdit: (() => void) | undefined;
  readonly onDone: () => void;
}
function Words({ item, isEditing, onEdit, onDone }: WordsProps) {
  const { source, runner } = usePlan();
  const own = wordingIn(item, runner.language);
  const { name, plain } = source.words.interventions[item.id];
  const isLocked = isSafetyItem(item.id);
  if (isEditing && !isLocked) return <WordsEditor item={item} name={name} onDone={onDone} />;
  const shown = isExercise(item) ? name : (own ?? plain);
  return (
    <>
      {onEdit === undefined ? (
        <p className={styles['words']}>{shown}</p>
      ) : (
        <button type="button" tabIndex={-1} className={styles['words']} onClick={onEdit}>
          {shown}
          {isLocked ? <Lock size={12} aria-hidden="true" /> : null}
          <span className="visually-hidden"> · {say('plan.editWords', { name })}</span>
        </button>
      )}
      {isExercise(item) && own !== undefined ? <p className={styles['own']}>{own}</p> : null}
      {isEditing ? <p className={styles['own']}>{say('words.locked')}</p> : null}
    </>
  );
}

interface Doings {
  readonly edit: () => void;
  readonly explain: () => void;
  readonly move: (places: number) => void;
}
/** Keys of a line; except for moving they work on its switch alone, so that they never meet what is typed. */
const lineKeys =
  ({ edit, explain, move }: Doings) =>
  (event: KeyboardEvent): void => {
    const { target, key, altKey } = event;
    if (event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
    const isOnSwitch = target instanceof HTMLInputElement && target.type === 'checkbox';
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) move(key === 'ArrowUp' ? -1 : 1);
    else if (!altKey && isOnSwitch && key === 'Enter') edit();
    else if (!altKey && isOnSwitch && letterOf(event) === 'w') explain();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

/** Follows the switch at once, and the plan as soon as it has answered. */
function isOnPaper({ id, selected }: PlanItem, { choices, isSettled }: PlanView): boolean {
  const choice = choices.items?.[id];
  if (isSettled || choice === undefined) return selected;
  if (choice.removed === true) return false;
  return choice.kept === true || choice.added === true || selected;
}
