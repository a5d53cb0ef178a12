import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useId } from 'react';
import type { PlanItem } from '#shared/plan/types.ts';
import { isSafetyItem, type SafetyItem } from '#shared/knowledge/safety-items.ts';
import { setWording, wordingIn } from '#shared/plan/wording.ts';
import type { Language } from '#shared/words/languages.ts';
import { changeIn } from '../../client/change-choices.ts';
import { api } from '../../client/client.ts';
import type { DraftSession } from '../../client/draft-session.ts';
import { useDraftView } from '../../client/use-draft.ts';
import type { RunnerWords } from '../../client/runner-words.ts';
import { catalogue, say, screenLanguage } from '../../ui/words.ts';
import { PlanTemplates } from './plan-templates.tsx';
import { ReadingMeter } from './reading-meter.tsx';
import { useTyped } from './use-typed.ts';
import { WordingTemplates } from './wording-templates.tsx';
import styles from './words.module.css';

const MOST_LETTERS = 300;

interface Props {
  readonly assessmentId: string;
  readonly session: DraftSession;
  /** What the sheet is written in. */
  readonly runner: RunnerWords;
  readonly onClose: () => void;
}

/** The runner's words of every line on the sheet, each with its grade as it is typed, beside the pages that follow. */
export function WordsPanel({ assessmentId, session, runner, onClose }: Props) {
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
      {items.map((item) =>
        isSafetyItem(item.id) ? (
          <SafetyWords key={item.id} item={item.id} runner={runner} />
        ) : (
          <Wording key={item.id} item={item} session={session} runner={runner} />
        ),
      )}
    </section>
  );
}

/** Words that are the same for every runner: shown in both languages, with the reason why they cannot be changed. */
function SafetyWords({ item, runner }: { readonly item: SafetyItem; readonly runner: RunnerWords }) {
  const { name, plain } = catalogue.interventions[item];
  return (
    <section className={styles['item']} aria-label={name}>
      <h2>{name}</h2>
      <p lang={runner.language}>{runner.catalogue.interventions[item].plain}</p>
      {runner.language === screenLanguage ? null : <p className={styles['own']}>{plain}</p>}
      <p className={styles['locked']}>
        <Lock size={12} aria-hidden="true" />
        {say('words.locked')}
      </p>
    </section>
  );
}

interface WordingProps {
  readonly item: PlanItem;
  readonly session: DraftSession;
  readonly runner: RunnerWords;
}
function Wording({ item, session, runner }: WordingProps) {
  const { draft, access } = useDraftView(session);
  const meterId = useId();
  const { language } = runner;
  const { name, plain: own } = catalogue.interventions[item.id];
  const { plain } = runner.catalogue.interventions[item.id];
  const text = wordingIn(draft.choices.items?.[item.id] ?? {}, language) ?? plain;
  const write = (typed: string): void => {
    const wording = typed.replaceAll('\n', ' ');
    changeIn(session)(
      (now) => setWording(now, item.id, language, wording.trim() === plain.trim() ? '' : wording),
      `words ${item.id}`,
    );
  };
  return (
    <div className={styles['item']}>
      <label>
        <span>{name}</span>
        <WordsField
          text={text}
          language={language}
          describedBy={meterId}
          isReadOnly={access !== 'write'}
          onWrite={write}
        />
      </label>
      {language === screenLanguage ? null : <p className={styles['own']}>{own}</p>}
      <ReadingMeter id={meterId} text={text} language={language} />
      <WordingTemplates
        item={item.id}
        name={name}
        language={language}
        text={text}
        proposal={plain}
        onWrite={write}
      />
    </div>
  );
}

interface FieldProps {
  readonly text: string;
  readonly language: Language;
  readonly describedBy: string;
  readonly isReadOnly: boolean;
  readonly onWrite: (text: string) => void;
}
/** What is typed is saved with every letter; blanks at the end are only the way to the next word. */
function WordsField({ text, language, describedBy, isReadOnly, onWrite }: FieldProps) {
  const [typed, setTyped] = useTyped(text);
  return (
    <textarea
      lang={language}
      value={typed}
      rows={3}
      maxLength={MOST_LETTERS}
      readOnly={isReadOnly}
      aria-describedby={describedBy}
      onChange={(event) => {
        setTyped(event.target.value);
        onWrite(event.target.value);
      }}
    />
  );
}
