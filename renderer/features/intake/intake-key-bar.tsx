import { useEffect, useState } from 'react';
import { useDraftAccess } from '#renderer/client/use-draft.ts';
import { KeyBar, type KeyHint } from '#renderer/ui/key-bar.tsx';
import { initialOfNo, initialOfYes } from '#renderer/ui/key-letter.ts';
import { say, type MessageId } from '#renderer/ui/words.ts';
import { useFormParts } from './answer-form.ts';
import { controlOf, questionOf, type Control } from './control.ts';
import { questionAt, rowAround } from './focus.ts';

type Row = Control | 'sweep';
const hint = (does: MessageId, ...keys: readonly string[]): KeyHint => ({ keys, does: say(does) });

const capOfYes = () => initialOfYes().toUpperCase();
const capOfNo = () => initialOfNo().toUpperCase();
const yes = () => hint('intake.yes', capOfYes());
const no = () => hint('intake.no', capOfNo());
const notKnown = () => hint('intake.notKnown', 'U');
const clear = () => hint('intake.key.clear', 'Del');
const choose = () => hint('intake.key.choice', '←', '→');

/** The keys of the question in hand, in the order in which one wants them. */
const HINTS: Readonly<Record<Row, () => readonly KeyHint[]>> = {
  'tri-state': () => [yes(), no(), notKnown(), clear()],
  choice: () => [choose(), hint('intake.key.letter', 'A–Z'), hint('intake.notKnown', '⇧ U'), clear()],
  toggles: () => [
    choose(),
    hint('intake.key.tick', 'Space'),
    hint('intake.key.none', capOfNo()),
    notKnown(),
    clear(),
  ],
  zones: () => [
    choose(),
    hint('intake.key.mark', 'Space'),
    hint('intake.zone.makeMain', 'M'),
    hint('intake.zone.list.short', 'Z'),
    hint('intake.key.remove', 'Del'),
  ],
  score: () => [hint('intake.key.score', '0', '9'), hint('intake.key.ten', '1', '0'), notKnown(), clear()],
  number: () => [hint('intake.key.number', '0–9'), hint('intake.notKnown', 'U'), clear()],
  date: () => [hint('intake.key.date', '0–9'), notKnown(), clear()],
  text: () => [clear()],
  sweep: () => [
    hint('intake.sweep.none', capOfNo()),
    hint('intake.sweep.some', capOfYes()),
    hint('intake.sweep.unsure', 'U'),
    hint('intake.key.takeBack', 'Del'),
  ],
};
const section = () => hint('intake.key.section', 'Alt', '1–0');
const find = () => hint('intake.key.find', 'Ctrl', 'K');
const map = () => hint('intake.key.map', '?');
const always = (): readonly KeyHint[] => [
  hint('intake.key.next', 'Enter'),
  section(),
  hint('intake.key.needed', 'Alt', 'N'),
  hint('intake.key.askNext', 'Alt', 'A'),
  find(),
  map(),
];
/** Where nothing can be answered. */
const whileReading = (): readonly KeyHint[] => [section(), find(), map()];

/** The keys of the question that has the focus, those that work everywhere, and what was just undone. */
export function IntakeKeyBar({ note }: { readonly note: string }) {
  const [row, setRow] = useState<Row>('tri-state');
  const access = useDraftAccess(useFormParts().session);
  useEffect(() => {
    const follow = ({ target }: { readonly target: EventTarget | null }): void => {
      const around = target === null ? null : rowAround(target);
      if (around !== null) setRow(rowKind(around));
    };
    follow({ target: document.activeElement });
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  return (
    <>
      <output className="visually-hidden">{note}</output>
      <KeyBar
        hints={access === 'write' ? [...HINTS[row](), ...always()] : whileReading()}
        note={note === '' ? undefined : note}
      />
    </>
  );
}

function rowKind(row: HTMLElement): Row {
  const id = questionAt(row);
  if (id === undefined) return 'sweep';
  const question = questionOf(id);
  const isTest = question.kind === 'one-of' && question.options.includes('pos');
  return isTest ? 'tri-state' : controlOf(id);
}
