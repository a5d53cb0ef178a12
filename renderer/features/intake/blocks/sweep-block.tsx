import type { KeyboardEvent } from 'react';
import { isAsked, type QuestionId } from '#shared/intake/questions.ts';
import { pageOf } from '#shared/intake/pages.ts';
import { questionsOfSweep, signsOf, sweeps, type SweepId } from '#shared/intake/sweeps.ts';
import { focusRow, rowOf } from '../focus.ts';
import type { SweepBlock } from '../layouts/layout.ts';
import { LineRow } from '../line-row.tsx';
import { usePage } from '../page-context.ts';
import { SweepActions, type Said } from './sweep-actions.tsx';
import { SweepNote } from './sweep-note.tsx';
import { useSweep, type SweepAtHand } from './use-sweep.ts';
import styles from './sweep-block.module.css';
import { answerLetter, isModified } from '#renderer/ui/key-letter.ts';
import { catalogue } from '#renderer/ui/words.ts';

const KEYS: Readonly<Record<string, Said>> = { n: 'none', y: 'some', u: 'unsure' };

/**
 * Signs that one explicit "no to all" answers (dossier intake.md §12.1). All of them stand there in full words
 * first; where that answer is not offered, and for who wants it, each is asked singly.
 */
export function Sweep({ block }: { readonly block: SweepBlock }) {
  const { facts, visible, opened, onOpen } = usePage();
  const { sweep } = block;
  const atHand = useSweep(sweep);
  const isOpen = block.isOpen === true || opened.has(sweep) || atHand.isSingly;
  const lines = isOpen ? block.lines.filter(([id]) => !isAsked(id) || atHand.isAskedHere(id)) : [];
  return (
    <section className={styles['block']} aria-labelledby={`${sweep}-title`}>
      <SweepHead sweep={sweep} atHand={atHand} isOpen={isOpen} onOpen={() => onOpen(sweep)} />
      {lines.map((line) => (
        <LineRow key={line.join(' ')} line={line} visible={visible} facts={facts} />
      ))}
    </section>
  );
}

interface HeadProps {
  readonly sweep: SweepId;
  readonly atHand: SweepAtHand;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function SweepHead({ sweep, atHand, isOpen, onOpen }: HeadProps) {
  const { state, swept, isOffered, isSaid } = atHand;
  const { opened } = usePage();
  const isUntouched = isOffered && !opened.has(sweep) && !atHand.isSingly;
  const act = (said: Said): void => {
    if (said === 'none') return atHand.sayNoToAll();
    onOpen();
    const [first] = state.kind === 'offered' ? state.open : [];
    // "Show me" goes to the first of them; "not sure" opens them too and leaves them as they are.
    if (said === 'some' && first !== undefined) requestAnimationFrame(() => focusRow(rowOf(first)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isModified(event)) return;
    const said = KEYS[answerLetter(event)];
    const isClearing = event.key === 'Delete' || event.key === 'Backspace';
    if (said !== undefined && isOffered) act(said);
    else if (isClearing && swept.length > 0) atHand.takeBack();
    else return;
    event.preventDefault();
  };
  const hasSigns = isOffered || !isOpen;
  return (
    <div
      className={styles['head']}
      role="presentation"
      data-row=""
      data-sweep={sweep}
      data-return-to={questionsOfSweep(sweep).find((id) => pageOf(id) === sweeps[sweep].section)}
      data-untouched={isUntouched ? '' : undefined}
      onKeyDown={onKeyDown}
    >
      <p className={styles['title']}>
        <strong id={`${sweep}-title`}>{catalogue.sweeps[sweep].title}</strong>
        <SweepNote state={state} swept={swept} />
      </p>
      {hasSigns ? <Signs sweep={sweep} atHand={atHand} /> : null}
      {isOffered || isSaid ? (
        <SweepActions
          sweep={sweep}
          isSaid={isSaid}
          isOpen={isOpen}
          onSay={act}
          onOpen={onOpen}
          onTakeBack={atHand.takeBack}
        />
      ) : null}
    </div>
  );
}

/** The signs of the questions that are still open, or that this sweep answered. */
function Signs({ sweep, atHand: { state, swept } }: Pick<HeadProps, 'sweep' | 'atHand'>) {
  const { facts } = usePage();
  const about = state.kind === 'offered' ? state.open : swept.length > 0 ? swept : questionsOfSweep(sweep);
  const words: Readonly<Partial<Record<QuestionId, string>>> = catalogue.sweeps[sweep].signs;
  const signs = signsOf(sweep).filter((answers) =>
    answers.some((id) => about.includes(id) && facts.shown.has(id)),
  );
  return (
    <ul id={`${sweep}-signs`} className={styles['signs']}>
      {signs.map(([sign]) => (
        <li key={sign}>{words[sign]}</li>
      ))}
    </ul>
  );
}
