import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { factText, type FactSource } from '#shared/handout/clinician/fact-text.ts';
import type { Choices, PlanItem } from '#shared/plan/types.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { say } from '../../ui/words.ts';
import { setWording, toggleItem } from './choices.ts';
import { DoseFields } from './dose-fields.tsx';
import styles from './plan.module.css';

interface Props {
  readonly item: PlanItem;
  readonly source: FactSource;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** One line of the plan: on or off, the runner's words, why, the dose, and how good the evidence is. */
export function PlanItemRow({ item, source, choices, onChoose }: Props) {
  const [isEditing, setEditing] = useState(false);
  const words = source.words.interventions[item.id];
  const reasons = item.because.map((fact) => factText(source, fact)).join(' · ');
  const why =
    reasons === ''
      ? say(item.origin === 'added' ? 'plan.added' : 'plan.becauseUsual')
      : say('plan.because', { reasons });
  return (
    <div className={styles['item']} data-off={item.selected ? undefined : ''}>
      <Checkbox
        isSelected={item.selected}
        onChange={() => onChoose(toggleItem(choices, item))}
        aria-label={words.name}
      />
      <div className={styles['text']}>
        <p className={styles['words']}>
          {item.wording ??
            (item.domain === 'strengthening' || item.domain === 'stretching' ? words.name : words.plain)}
          <button type="button" className={styles['edit']} onClick={() => setEditing(!isEditing)}>
            <Pencil size={13} aria-hidden="true" />
            <span className="visually-hidden">
              {say('plan.editWords')}: {words.name}
            </span>
          </button>
        </p>
        {isEditing ? (
          <WordsEditor
            initial={item.wording ?? words.plain}
            onDone={(text) => {
              onChoose(setWording(choices, item.id, text === words.plain ? '' : text));
              setEditing(false);
            }}
            onBack={() => {
              onChoose(setWording(choices, item.id, ''));
              setEditing(false);
            }}
          />
        ) : null}
        <p className={styles['why']}>{why}</p>
      </div>
      <DoseFields item={item} name={words.name} choices={choices} onChoose={onChoose} />
      <p className={styles['evidence']}>
        <span className={styles['grade']}>
          <span className="visually-hidden">{say('plan.evidence', { grade: '' })}</span>
          {item.evidence}
        </span>
        <span title={item.sources.join(' ')}>{item.sources[0] ?? ''}</span>
      </p>
    </div>
  );
}

interface EditorProps {
  readonly initial: string;
  readonly onDone: (text: string) => void;
  readonly onBack: () => void;
}
function WordsEditor({ initial, onDone, onBack }: EditorProps) {
  const [text, setText] = useState(initial);
  return (
    <form
      className={styles['editor']}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text);
      }}
    >
      <label>
        <span className="visually-hidden">{say('plan.words')}</span>
        <textarea
          value={text}
          maxLength={300}
          rows={2}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit">{say('plan.wordsDone')}</button>
      <button type="button" onClick={onBack}>
        {say('plan.wordsBack')}
      </button>
    </form>
  );
}
