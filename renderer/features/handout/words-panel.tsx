import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { PlanItem } from '#shared/plan/types.ts';
import { setWording } from '#shared/plan/with-choice.ts';
import { changeIn } from '../../client/change-choices.ts';
import { api } from '../../client/client.ts';
import type { DraftSession } from '../../client/draft-session.ts';
import { useDraftView } from '../../client/use-draft.ts';
import { catalogue, say } from '../../ui/words.ts';
import { PlanTemplates } from './plan-templates.tsx';
import { ReadingMeter } from './reading-meter.tsx';
import { useTyped } from './use-typed.ts';
import { WordingTemplates } from './wording-templates.tsx';
import styles from './words.module.css';

const MOST_LETTERS = 300;

interface Props {
  readonly assessmentId: string;
  readonly session: DraftSession;
  readonly onClose: () => void;
}

/** The runner's words of every line on the sheet, each with its grade as it is typed, beside the pages that follow. */
export function WordsPanel({ assessmentId, session, onClose }: Props) {
  const reasoning = useQuery(api.assessments.reason.queryOptions({ input: { id: assessmentId } }));
  const items = reasoning.data?.plan.items.filter(({ selected }) => selected) ?? [];
  return (
    <section className={styles['panel']} aria-label={say('handout.words')}>
      <header className={styles['head']}>
        <h1>{say('handout.words')}</h1>
        <button type="button" className={styles['link']} onClick={onClose}>
          {say('handout.words.done')}
        </button>
      </header>
      <PlanTemplates session={session} />
      {items.map((item) => (
        <Wording key={item.id} item={item} session={session} />
      ))}
    </section>
  );
}

function Wording({ item, session }: { readonly item: PlanItem; readonly session: DraftSession }) {
  const { draft } = useDraftView(session);
  const meterId = useId();
  const { name, plain } = catalogue.interventions[item.id];
  const text = draft.choices.items?.[item.id]?.wording ?? plain;
  const write = (typed: string): void => {
    const wording = typed.replaceAll('\n', ' ');
    changeIn(session)(
      (now) => setWording(now, item.id, wording.trim() === plain.trim() ? '' : wording),
      `words ${item.id}`,
    );
  };
  return (
    <div className={styles['item']}>
      <label>
        <span>{name}</span>
        <WordsField text={text} describedBy={meterId} onWrite={write} />
      </label>
      <ReadingMeter id={meterId} text={text} language="en" />
      <WordingTemplates item={item.id} name={name} text={text} proposal={plain} onWrite={write} />
    </div>
  );
}

interface FieldProps {
  readonly text: string;
  readonly describedBy: string;
  readonly onWrite: (text: string) => void;
}
/** What is typed is saved with every letter; blanks at the end are only the way to the next word. */
function WordsField({ text, describedBy, onWrite }: FieldProps) {
  const [typed, setTyped] = useTyped(text);
  return (
    <textarea
      value={typed}
      rows={3}
      maxLength={MOST_LETTERS}
      aria-describedby={describedBy}
      onChange={(event) => {
        setTyped(event.target.value);
        onWrite(event.target.value);
      }}
    />
  );
}
