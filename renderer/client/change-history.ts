import type { DraftChange } from '#shared/contract/schemas.ts';
import type { ShownDraft } from './shown-draft.ts';

type AnswerChange = Extract<DraftChange, { kind: 'answer' }>;
/** One act of the clinician: what it changed, and what takes it back. */
interface Step {
  readonly changes: readonly DraftChange[];
  readonly inverse: readonly DraftChange[];
  /** The field in which it was typed; letters typed there in one go are one act. */
  readonly typedIn?: string;
}

const MOST_STEPS = 500;

/** The way back and forth through what was done to a draft. It never touches the draft itself. */
export class ChangeHistory {
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];
  #isSealed = true;

  /** Remembers an act on the draft as it stood before. */
  record(before: ShownDraft, changes: readonly DraftChange[], typedIn?: string): void {
    const inverse = changes.map((change) => inverseOf(before, change)).toReversed();
    const last = this.#done.at(-1);
    const goesOn = !this.#isSealed && typedIn !== undefined && last?.typedIn === typedIn;
    const step = goesOn
      ? { ...last, changes }
      : { changes, inverse, ...(typedIn !== undefined && { typedIn }) };
    this.#done = [...(goesOn ? this.#done.slice(0, -1) : this.#done), step].slice(-MOST_STEPS);
    this.#undone = [];
    this.#isSealed = false;
  }

  /** What was typed so far is one act, whatever follows. */
  seal(): void {
    this.#isSealed = true;
  }

  /** The changes that take the last act back; undefined when there is none. */
  undo(): readonly DraftChange[] | undefined {
    const step = this.#done.at(-1);
    if (step === undefined) return undefined;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    this.#isSealed = true;
    return step.inverse;
  }

  /** The changes that do again what was last taken back. */
  redo(): readonly DraftChange[] | undefined {
    const step = this.#undone.at(-1);
    if (step === undefined) return undefined;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    this.#isSealed = true;
    return step.changes;
  }

  /** After somebody else wrote to the draft: going back would overwrite what they did. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}

function inverseOf(before: ShownDraft, change: DraftChange): DraftChange {
  if (change.kind === 'choices') return { kind: 'choices', choices: before.choices };
  const question = change.question;
  const value = before.answers[question] as AnswerChange['value'];
  const source = before.sources[question];
  return {
    kind: 'answer',
    question,
    ...(value !== undefined && { value }),
    ...(source !== undefined && { source: { kind: source.kind, sweep: source.sweep } }),
  };
}
